import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'technical_issue'

const expansions = {
  ti_code: '(codigo/|sms|token|pin|clave|contraseña|link/|enlace/|correo|mail|notificacion|text)',
  ti_digital:
    '(<ti_code>|app~|aplica~|pagina/|web|website|sitio|portal|sistema|plataforma|boton~|formulario|qr|login|banca|aula|yape|nequi|sinpe|bizum|' +
    'api|integracion|archivo/|juego|video~|audio|programa|sesion|llamada/|usuario|tarjeta/|cuenta|pago/|transferencia|recarga|saldo|giro|' +
    'huella|certificado|factura|billetera)',
  ti_net:
    '(internet|wifi|señal|linea|conexion|fibra|cable|datos|red|luz|lu|corriente|agua|gas|tono|cobertura)',
  ti_thing:
    '(<ti_digital>|<ti_net>|modem|router|deco~|cajero|dataf~|pos|posnet|lector|maquin~|equipo/|aparato/|celu~|telefono|movil|iphone|chip|' +
    'pantall~|tablet~|laptop|compu~|ordenador|notebook|impresora|camara/|tele|tv|televisor|consola|control|audifono/|parlante|bocina|' +
    'cargador|bateria|lavadora|lavarropas|secadora|refri~|nevera|heladera|congelador|freezer|horno|microondas|licuadora|batidora|' +
    'cafetera|ventilador|abanico|aire|calefon|calentador|boiler|terma|bomba|motor|moto|bici~|reloj|foco|medidor|' +
    'alarma|cerradura|porton|puerta|torno|torniquete|gps|ascensor|elevador|turbina|estufa|cocina|producto|' +
    '(compre|compramos|vendi~|instalaron|pusieron|dieron|entregaron|trajeron|mandaron|alquil~))',
  ti_det: '[el|la|los|las|mi|mis|su|este|esta|un|una|ni|ningun|ninguna|en|a]',
  ti_no: '(no|ni|nunca|tampoco|ninguna|sin que|(deja|dejo|dejaron|dejado) de|sigue sin)',
  ti_can:
    '(quiere~|quiso|pued~|pud~|podido|podemos|logr~|consig~|deja|dejo|permite|vuelve a|volvio a|hay (forma|caso|manera|como|modo) [de|que|de que])',
  ti_cl: '[me|nos|se|le|la|lo] [me|la|lo|ha|han|esta~|<ti_can>]',
  /** What only devices and systems do. */
  ti_work:
    '(func~|prende~|prendi~|enciend~|encend~|enfri~|congel~|arranc~|carg~|conect~|sincroniz~|jala~|imprim~|' +
    'reproduc~|centrifug~|calient~|escane~|emparej~|descarg~|desbloque~|detect~|rula|furula|chuta|actualiza~)',
  /** What people, shops and prices do as well: meant so only beside a thing. */
  ti_act:
    '(abr~|sirv~|anda~|va|van|da|dan|dio|pas~|lee~|respond~|cierr~|suen~|avanz~|reconoc~|tom~|agarr~|cog~|vale|trabaj~|registr~|marc~|' +
    'acept~|permit~|muestr~|apare~|figur~|sale~|salio|confirm~|sub~|baj~|gir~|escuch~|oye~|ve|ven|levant~|guard~|grab~|valid~|suma|capt~|hace)',
  ti_enter:
    '(entrar|ingresar|acceder|logue~|login|iniciar|abrir|completar|activar|subir|agregar|configurar|<ti_work>|' +
    '(pagar|usar|ver|hacer|realizar) {2} <ti_digital>)',
  ti_denied:
    '(invalid~|incorrect~|rechaz~|venc~|expir~|caduc~|deneg~|bloque~|inactiv~|inhabil~|suspend~|inexist~|locked|demasiados|' +
    'no (existe|es valid~|esta|valid~|disponible|autoriz~|permit~|encontr~|registr~|se pudo))',
  ti_break:
    '(cae~|cayo|caid~|trab~|tranc~|tild~|cuelg~|colg~|congel~|apag~|reinici~|desconect~|cort~|quem~|fund~|dañ~|malogr~|' +
    'estrope~|averi~|arruin~|romp~|rot~|bloque~|guind~|peg~|pixel~|descomp~|borr~|atasc~|atora~|jod~|pill~|muert~|lent~|fall~)',
  ti_down:
    '(<ti_break>|<ti_denied>|cierra~|va|fue|ido|intermitente|malo|mala|sin <ti_net>|' +
    'en (blanco|negro|rojo|cero|pantalla|#|el logo)|a rayas|cargando|pensando|dando vueltas)',
  ti_is: '(se|esta|estan|ta|quedo|queda|sigue|anda|aparece|sale|ha|han)',
  ti_says:
    '(dice~|sale~|salio|aparec~|pone|marca|muestra|tira|bota|da|dio|manda|arroja|salta|tengo|rebota|saca)',
}

/** Conditions, opening hours, idioms and what is solved: no failure now. */
const notNow = [
  '(si|caso|cuando) {3} (no|se|falla|sale)',
  'no {4} (cierto|verdad) $',
  'no {1} (funciona|sirve~|carga~) (asi|con|como|para|comision)',
  '(pero|y|aunque) ya (funciona|quedo|pude|carga|abre|entre|volvio|anda|esta)',
  'no [me|se] (pasa|dan|da|dio|va|abre|ve|sale|vale) {1} (nada|eso|#|por|igual|problema|mal|bien|car~|los|hasta|antes|lunes|sabado~|domingo~|a|tiempo|para|pena)',
  '(sin|ningun|ninguna|no [hay|tengo]) (error|problema~|falla~)',
  '(por|mi|fue|fue un|disculp~ el) error',
  'error {1} del',
  'no me (sirve|va|vale) $',
  'no se [me|nos] <ti_down>',
]

const rules = [
  defineRule({
    id: 'technical_issue.does_not_work',
    trigger,
    why: { es: 'algo no funciona', en: 'something does not work' },
    patterns: [
      '<ti_no> <ti_cl> <ti_work>',
      '<ti_thing> {5} <ti_no> <ti_cl> <ti_act>',
      '<ti_no> <ti_cl> <ti_act> <ti_det> <ti_thing>',
      '<ti_no> (me|nos) (deja|dejo|permite)',
      '<ti_no> [se|me|he|nos] <ti_can> <ti_enter>',
      'no se (oye|escucha)',
      '<ti_code> {4} <ti_no> <ti_cl> (lleg~|cae~|cayo|recib~|entra~|manda~|envia~)',
      '(no|nunca|sin) <ti_cl> (lleg~|cae~|cayo|recib~|entra~|manda~|envia~) {4} (<ti_code>|<ti_net>)',
      '<ti_no> (hay|tengo|tenemos) [ni] <ti_net>',
      '(estoy|estamos|sigo|seguimos|sigue|llevamos|quedamos|dejaron|dias|semana|horas) {3} sin {3} <ti_net>',
      'sin <ti_net> [luego] (desde|hace|en)',
      '(a oscuras|en oscuridad|sin una gota)',
      '<ti_thing> {4} (deja|dejo|dejado) de',
      '^^ no [me|se] (abre|responde|anda|sirve) $$',
    ],
    unless: notNow,
    immune: ['negated'],
    weight: 0.83,
    examples: {
      fires: ['«no me funciona» ni a palos'],
      quiet: ['ya funciona, gracias'],
    },
  }),
  defineRule({
    id: 'technical_issue.breaks_down',
    trigger,
    why: { es: 'algo se cae, se traba o se dañó', en: 'something crashes, hangs or broke' },
    patterns: [
      '<ti_thing> {6} <ti_is> [me|nos|le|les] [muy|todo] <ti_down>',
      '<ti_is> [me|nos|les] [todo|sola] <ti_break> {1} <ti_det> <ti_thing>',
      '(quedo|tengo|tiene|(dias|semana|sigo|estoy) con) <ti_det> <ti_thing> {1} <ti_down>',
      'se [me|nos] (va|fue|ha ido) [el|la] <ti_net>',
      '^^ [ya] (<ti_is> [me] <ti_break>|truena|sale mal) [todo|todo el tiempo|sol~] $$',
      '<ti_thing> {4} (fall~|echo humo)',
      'fall~ {2} <ti_thing>',
      '(me|nos) (saca|bota|expulsa|tira|cierra|bloque~|suspend~|hacke~) {3} (<ti_digital>|inicio)',
      '<ti_digital> {3} me (saca|bota|expulsa|tira|cierra)',
      'se [me|nos] queda {1} (cargando|en blanco|peg~|trab~)',
      '(solo|nomas) carga',
      '(bota|pierde|tira|gotea|chorrea|sale) {1} (agua|humo|aceite|gas)',
      '(hace|hacer|haciendo|mete) {1} (ruido/|bulla|zumbido) [muy|como|tan|un] (rar~|fe~|extrañ~|fuerte|de)',
      'se (apaga|prende|abre|mueve|reinicia|cierra) sol~',
      '(foco|foquito|bombillito|luz|titila) {2} rojo',
      '(problema/|dificultades|falla/) {2} (<ti_digital>|configurar)',
      '<ti_thing> {5} <ti_says> pur~',
    ],
    unless: [...notNow, 'va la luz a', '(apaga|prende) sol~ (con|a)', 'peg~ (atras|a|al)'],
    weight: 0.8,
    examples: {
      fires: ['la «página se cae» mucho'],
      quiet: ['la aplicación no se traba, va muy bien'],
    },
  }),
  defineRule({
    id: 'technical_issue.error_message',
    trigger,
    why: { es: 'sale un error', en: 'an error shows' },
    patterns: [
      '<ti_says> [un|el|mensaje de|codigo de] (error|fallo|falla)',
      'error (#|al|en)',
      '<ti_says> [que] {3} <ti_denied>',
      '<ti_digital> {2} <ti_denied>',
      '(me|nos|la|lo|esta) [esta] (rebot~|rechaz~|escupe)',
      'pantalla (azul|negra|blanca|verde)',
      '(trago|comio|retuvo) {1} tarjeta',
    ],
    unless: notNow,
    weight: 0.8,
    examples: {
      fires: ['«me sale un error» al pagar'],
      quiet: ['pagué dos veces por error'],
    },
  }),
  defineRule({
    id: 'technical_issue.perhaps',
    trigger,
    why: { es: 'algo podría no funcionar bien', en: 'something may not work quite right' },
    patterns: [
      'no (veo|encuentro|me sale|aparece|se ve)',
      '(lent~|a ratos|intermitente|raro) {3} (<ti_digital>|<ti_net>)',
    ],
    weight: 0.5,
    examples: {
      fires: ['«no me sale» la opción de pagar'],
      quiet: ['¿cómo veo mi saldo?'],
    },
  }),
]

/** Something of the business, or bought from it, does not work. */
export const technicalIssue: RulesPart = { rules, expansions }
