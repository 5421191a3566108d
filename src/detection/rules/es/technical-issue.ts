import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'technical_issue'

const expansions = {
  ti_code: '(codigo/|sms|mensajito|token|pin|clave|contraseña|link/|enlace/|correo|mail)',
  ti_digital:
    '(<ti_code>|app~|aplica~|pagina/|web~|sitio|portal|login|aula|sistema|plataforma|boton~|qr|yape|' +
    'video~|audio|archivo/|pdf|pasarela|banca|recarga|credencial~|llamada/|usuario|tarjeta/|cuenta|pago/|transferencia|saldo|huella)',
  ti_net: '(internet|wifi|señal|linea|conexion|cable|datos|red|luz|lu|agua|gas|tono)',
  ti_thing:
    '(<ti_digital>|<ti_net>|modem|router|deco~|cajero|dataf~|posnet|maquin~|equipo/|aparato/|celu~|telefono|movil|chip|' +
    'pantall~|tablet~|laptop|compu~|impresora|camara/|tele|control|audifono/|lavadora|refri~|nevera|heladera|' +
    'licuadora|ventilador|abanico|horno|cafetera|secadora|microondas|lavavajillas|inversor|notebook|mouse|teclado|touch|' +
    'torno|molinete|aire|calefon|bomba|moto~|medidor|porton|puerta|ascensor|producto|' +
    'compre|vendi~|instala~|pusieron|dieron|entrega~|mandaron|alquil~)',
  ti_no: '(no|ni|nunca|tampoco|ninguna|sin que|(deja|dejo|dejaron) de|sigue sin)',
  ti_can: '(quiere~|pued~|pud~|podemos|logr~|consig~|deja|permite|hay (forma|como|caso) [de] [que])',
  ti_cl: '[me|nos|se|le|la|lo] [me|la|lo|ha|han|esta~|<ti_can>]',
  /** What only devices and systems do. */
  ti_work:
    '(func~|prende~|enciend~|enfri~|congel~|arranc~|carg~|conect~|jala~|imprim~|' +
    'centrifug~|calient~|emparej~|descarg~|detect~|actualiza~)',
  /** What people, shops and prices do as well: meant so only beside a thing. */
  ti_act:
    '(abr~|sirv~|anda|andan|va|van|da|dan|pas~|lee~|respond~|cierr~|suen~|avanz~|reconoc~|tom~|agarr~|cog~|vale|' +
    'acept~|muestr~|apare~|figur~|sale~|sub~|escuch~|ve|mueve|larga|echa|guard~|grab~|hace|suma|reflej~|proces~|complet~|entra|entran|escrib~|gira)',
  /** Only devices and systems do this, or end so. */
  ti_hang:
    '(trab~|tranc~|tild~|cuelg~|colg~|congel~|apag~|reinici~|malogr~|averi~|guind~|pixel~|bloquead~|bloqueo|bloquea)',
  ti_break:
    '(<ti_hang>|descomp~|cae~|cayo|caid~|cort~|quem~|dañ~|estrope~|romp~|rot~|peg~|pill~|muert~|lent~|falla~|fallo)',
  ti_denied:
    '(invalid~|incorrect~|erron~|rechaz~|venc~|expir~|caduc~|deneg~|bloque~|inexist~|inactiv~|inhabil~|suspend~|' +
    'no (existe|encontrad~|[es] valid~|esta|permit~))',
  ti_down:
    '(<ti_break>|<ti_denied>|cierra~|va|fue|ido|mal~|sin <ti_net>|en (blanco|negro|rojo|pantalla|#|el logo)|cargando|dando vueltas)',
  ti_is: '(se|esta|estan|quedo|queda|sigue|aparece|sale|ha|han)',
  ti_says: '(dice~|sale~|salio|arroja/|aparec~|pone|marca|tira|bota|da|saca)',
  ti_come: '(lleg~|cae~|cayo|recib~|manda~|envia~)',
  ti_throw: '(saca|bota|tira)',
}

/** Conditions, opening hours, idioms and what is solved: no failure now. */
const notNow = [
  '(si|caso|cuando) {3} (no|se|falla~)',
  '(arreglan|reparan|componen|arregla|repara|revisan) {4} que no',
  'no {1} (func~|sirv~|carga~) (asi|con|como|para)',
  '(pero|y) ya (func~|volvio|esta)',
  '^ ya (quedo|esta|anda)',
  'no [me|se] (pasa|da|dio|va|abre|ve|vale) {1} (nada|eso|por|igual|problema|mal|los|hasta|domingo~|a|para)',
  '(sin|ningun|no [hay|tengo]) (error|problema~)',
  '(por|mi|de) error',
  '(pedido|paquete|repartidor) {2} apare~',
  'cuant~ {1} (megas|dura)',
  'error {1} del',
  'no me (sirve|va) $',
  '(no|que) se [me|nos] <ti_down>',
]

const rules = [
  defineRule({
    id: 'technical_issue.does_not_work',
    trigger,
    why: { es: 'algo no funciona', en: 'something does not work' },
    patterns: [
      '<ti_no> <ti_cl> <ti_work>',
      '<ti_thing> {5} <ti_no> <ti_cl> <ti_act>',
      '<ti_no> <ti_cl> <ti_act> {2} <ti_thing>',
      '<ti_no> (me|nos) (deja|dejo|permite)',
      '<ti_no> [se|me|he|nos] <ti_can> (entrar|ingresar|acceder|iniciar|abrir|completar|activar|subir|agregar|' +
        '<ti_work>|(pagar|usar|ver|hacer) {2} <ti_digital>)',
      'no se (oye|escucha)',
      '<ti_code> {4} <ti_no> <ti_cl> <ti_come>',
      '<ti_no> me (lo|la|los|las) (pesca|toma|reconoce|agarra|lee|acepta|suma|valida|registra|deja)',
      '(no|nunca|sin) <ti_cl> <ti_come> {4} (<ti_code>|<ti_net>)',
      '<ti_no> (hay|tengo|tenemos) [ni] <ti_net>',
      '(estoy|estamos|sig~|segu~|llevamos|qued~|dia/|semana/|hora/) {3} sin {3} <ti_net>',
      'sin <ti_net> [luego] (desde|hace|en)',
      '(a|en) oscur~',
      '^^ no (abre|responde|anda|sirve) $$',
      'nada que <ti_cl> (<ti_work>|abre|sirve|entra|responde|aparece)',
      '<ti_code> {6} nada que [me|nos] <ti_come>',
      'bateria {2} no dura',
      '(enchuf~|conect~|prend~|toc~|apriet~|puls~) {3} ((y|pero) nada|no hace nada|ni se mueve)',
      '(pag~|contrat~|tengo) {3} (megas|fibra) {4} lleg~',
      '(no hay|sin) sistema $',
      '(prende~|enciend~|carg~|suen~|da vueltas|gira) {2} pero no (<ti_work>|<ti_act>|gira|seca|lava|da)',
      '(llevo|llevamos|desde) {3} sin <ti_net>|(sin|ni) <ti_net> tod~',
      '(dejo|dejaron|ha dejado) de (<ti_work>|abrir|servir|salir|aparecer|llegar|responder|sonar|entrar)',
    ],
    unless: notNow,
    immune: ['negated'],
    weight: 0.83,
    examples: {
      fires: [
        'la compré el sábado y «no prende» ni a palos',
        'el «portón que nos pusieron ya no responde»',
        'che, «no me anda la tarjeta» en ningún lado',
        '«no puedo entrar» a mi cuenta',
        '«no me llega el código»',
        'mire, «seguimos sin luz» acá',
        'y el «mensajito nada que llega»',
        'la cafetera «prende pero no calienta»',
        '«desde ayer sin internet»',
        'me «dejaron de llegar» los avisos',
        'la «enchufo y nada»',
        '«pagamos 200 megas y llegan» 15',
        'volví y «no hay sistema»',
        'el «torno no me abre»',
      ],
      quiet: [
        'ya funciona, gracias',
        '¿qué pasa si no funciona?',
        '¿reparan laptops que no encienden?',
        'el descuento no funciona así, ¿verdad?',
        'la tienda no abre los domingos, ¿verdad?',
        '¿el código llega por SMS?',
        '¿cuántos megas llegan a Pilar?',
        'el paquete no aparece',
        'nada que ver, gracias',
        'es un plan sin internet, solo llamadas',
      ],
    },
  }),
  defineRule({
    id: 'technical_issue.fails',
    trigger,
    why: { es: 'algo falla o da error', en: 'something fails or shows an error' },
    patterns: [
      '<ti_thing> {6} <ti_is> [me|nos|le|les] [muy|todo] <ti_down>',
      '<ti_is> [quedad~] [me|nos|les] [sola] <ti_break> {2} <ti_thing>',
      '(hoja|pagina|pantalla) (vacia|en blanco|negra)',
      '(quedo|tengo|tiene|(dias|semana) con) {1} <ti_thing> {1} <ti_down>',
      'se [me|nos] (va|fue|ha ido) [el|la] <ti_net>',
      '(queda~|sale) {5} (dando vueltas|girando|cargando|pensando)',
      '[me|nos] (bota|saca|expulsa|regresa|devuelve) {2} (inicio|principio|fuera|afuera|de la (app|cuenta|sesion))',
      '(quede|quedado) {2} (afuera|fuera|bloquead~)',
      'caid~ {1} <ti_thing>',
      '<ti_net> {3} (intermitente|inestable|a pedales|por (ratos|momentos))',
      '<ti_thing> {4} (parpade~|titil~|crashe~|gotea|gotean|goteando|con rayas|manchas|borros~|luz roja)',
      '(gote~|se cierr~) {1} <ti_thing>',
      'se (queda|quedo) [todo] (en (blanco|negro)|pegad~)',
      'fuera de mi cuenta',
      '^^ [ya] (<ti_is> [me] <ti_break>|truena|sale mal) $$',
      '<ti_thing> {4} (falla~|fallo)',
      'fallo {1} <ti_thing>',
      '(me|nos) (<ti_throw>|bloque~|suspend~|hacke~) {3} (<ti_digital>|inicio)',
      '<ti_digital> {3} me <ti_throw>',
      '<ti_is> [me|nos|les] <ti_hang>',
      '(qued~ {1} cargando|solo carga)',
      '(bota|pierde|tira|sale) {1} (agua|humo|gas)',
      'ruido/ {1} (rar~|extrañ~|fuerte)',
      '(problema/|dificultades) {2} (<ti_digital>|configurar)',
      '<ti_thing> {5} <ti_says> pur~',
      '<ti_says> [un|el] [mensaje de|codigo de] (error|fallo)',
      'error (#|al|en)',
      '<ti_says> (404|403|500|502|503|504)',
      '<ti_says> [que] {3} <ti_denied>',
      '<ti_digital> {2} <ti_denied>',
      '(me|la|lo|esta) (rebot~|rechaz~)',
      'pantalla (azul|negra|blanca)',
      'trago {1} tarjeta',
    ],
    unless: [
      ...notNow,
      '<ti_break> {3} viejo/',
      '(bloqueen~|bloqueam~)',
      'va la luz a',
      'apag~ sol~ con',
      'peg~ (atras|a|al)',
      'cay~ {3} (agua|piso|suelo)',
    ],
    weight: 0.8,
    examples: {
      fires: [
        'la «página se cae» a cada rato',
        '«se me trabó la aplicación»',
        'la lavadora nueva «bota agua» por abajo',
        '«se nos fue el internet»',
        'me «sale un error» en la app',
        '«dice que la clave es incorrecta»',
        '«me rebota» la tarjeta',
        'el «wifi anda intermitente»',
        'el «router parpadea» y nada más',
        '«se quedó en blanco»',
        'pongo el pin y «sale clave errónea»',
      ],
      quiet: [
        'la aplicación no se traba, va muy bien',
        'se me cayó el celular al agua',
        '¿qué cubre la garantía si la lavadora se daña?',
        '¿el ventilador hace ruido?',
        'pagué dos veces por error',
        'no me salió ningún error, gracias',
        'fue un error mío',
        'se me quemó la plancha vieja, busco otra',
      ],
    },
  }),
  defineRule({
    id: 'technical_issue.perhaps',
    trigger,
    why: { es: 'algo quizás falla', en: 'something may not work' },
    patterns: [
      'no (veo|encuentro|me sale|se ve|pude|me ha salido)',
      '(creo|capaz|quizas|puede ser|sera) {2} que {2} (<ti_digital>|<ti_break>|mi celular)',
      '(le|me) falta un/ {1} (tornillo/|pieza/|parte/)',
      '(lent~|raro/|es [lo] normal)',
      'no se si {3} <ti_digital>',
    ],
    weight: 0.5,
    examples: {
      fires: [
        '«no me sale» la opción de pagar',
        'va «lentito» el sistema hoy',
        '«no encuentro» mi pedido en la app',
      ],
      quiet: ['¿cómo veo mi saldo?', 'mi abuelo camina despacio'],
    },
  }),
]

/** Something of the business, or bought from it, does not work. */
export const technicalIssue: RulesPart = { rules, expansions }
