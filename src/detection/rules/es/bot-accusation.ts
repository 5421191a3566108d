import { defineRule } from '../../rule.js'
import type { RulesPart } from './rules-part.js'

const trigger = 'bot_accusation'

const expansions = {
  /** What people are called; enough anywhere. */
  ba_crook:
    '(estafador/|ladron/|ratero/|choros|chorros|timador/|farsante/|mentiros~|embuster~|tramposo/|garcas|chantas|maleante/|' +
    'malandro/|impostor/|mondaha|jablador/|delincuente/|transas|floreros)',
  ba_forged: '(falso/|falsific~|trucho/|adulterad~|fake|bamba|chimbo/|chiviad~|pirat~)',
  /** Also said of other things, so only after "es", "puro" or alone. */
  ba_lie:
    '(<ba_crook>|<ba_forged>|estaf~|fraud~|robo|timo|engañ~|farsa|trampa|tumb~|curro|embuste|mentira/|scam|casaca|bolazo|' +
    'choric~|inventad~|invento|mula|rata/|pillo/|bandido/|tiguere/|cuento|cuentos|cuentazo|verso/|paja/|coba|floro|transa)',
  ba_fake: '(<ba_forged>|imitacion~|replica/|clon|mau|chafa|copia)',
  ba_is: '(es|son|e|era|fue|resulto|sois|parece/|(huele|suena|apesta) a|pinta de|se llama|<ba_are>)',
  ba_are: '(eres|ere|sos|eris|usted es|es usted)',
  ba_rude:
    '(pinche/|maldito/|puto/|puñetero/|tonto/|inutil/|estupid~|idiota/|sonso/|inservible/|bruto/|imbecil~|culi~|de (porqueria|mierda|pacotilla))',
  ba_pure:
    '(puro/|mas que|vil|todo|vaya|(manga|banda|partida|sarta|bola) de|menudo/|tremendo/|terrible|que|unos|unas|gran|dej~ [de]|<ba_rude>)',
  ba_bot: '(<bot>|maquinita|programita|aparato)',
  ba_person: '(<people>|<role>|<folk>|real)',
  ba_decor: '(pestaña/|piel|cuero|flor/|planta/|pelicula/|disfraz~)',
  ba_cheating:
    '(<ba_cheat.past>|<ba_cheat.now>|<ba_cheat.wish>|<ba_cheat.inf>|<ba_cheat.part>|<ba_cheat.ger>)',
}

const verbs = {
  ba_cheat:
    'estafar robar timar engañar mentir:mient tumbar chorear transar afanar garcar embaucar chamuyar cojudear chamaquear cagar',
  ba_sell: 'vender dar:::d meter enviar mandar entregar traer::traig:traj pasar llegar',
}

const rules = [
  defineRule({
    id: 'bot_accusation.lie',
    trigger,
    why: { es: 'acusa de estafa o mentira', en: 'accuses of fraud or lies' },
    patterns: [
      '<ba_crook>',
      '<ba_is> {2} <ba_lie>',
      '<ba_pure> [es|son] [un|una|la|el|lo] <ba_lie>',
      '^ [<ba_lie>] <ba_lie> [total|de {3}|<ba_lie>] $',
      '^ <ba_lie> (todo|ese|eso|tu|lo|que son|sois|me|no|{1} (nadie|nunca|ustedes|que (eres|te)))',
      '<ba_lie> total',
      '<ba_lie> devuelv~',
      '(publicidad|propaganda|promesa/|oferta/|promocion~|cobro/|informacion|empresa|negocio|numero|pagina|cuenta|tienda|perfil) (engaños~|fantasma|fraudul~|<ba_forged>)',
    ],
    unless: [
      '(contra|cubre|para|hay|los|el|del|otro/|con tanto|no (es|son) {1}|si (un|el|no|esto|entr~) {3}|(se|saber) si {3}|pense {3}|(dice|dicen|decia|dijo|decir) que {2}|o es {2}) <ba_lie>',
      '<ba_decor> {8} <ba_lie>',
      '<ba_lie> {1} (jaja~|era|eran|alarma|o)',
      'mentira no son',
      '(cuento|cuentos) (infantil~|para|de)',
      'por publicidad engaños~',
      'es mentira {1} que',
    ],
    weight: 0.86,
    examples: {
      fires: [
        'eso «es una estafa»',
        '«puras mentiras» con ustedes',
        'cuidado, es una «página fantasma»',
        'oye, «tremendos choros»',
        'lo suyo «es más falso» que un billete de siete',
      ],
      quiet: [
        'no es una estafa, ya lo revisé',
        '¿el seguro cubre robo?',
        'mentira jaja, era broma',
        'la alarma es para los ladrones del barrio',
        '¿las pestañas son falsas o naturales?',
      ],
    },
  }),
  defineRule({
    id: 'bot_accusation.cheated',
    trigger,
    why: { es: 'dice que lo engañan o le roban', en: 'says that they are cheated or robbed' },
    patterns: [
      '[no] (me|nos|le/|gente|fui) {2} <ba_cheating>',
      '(ustedes|usted|siempre|estan|estas) <ba_cheating>',
      '(quieren|para|dej~ de|hacen {1} es) (<ba_cheat.inf>|<ba_cheat.infme>|sacar~ (mis|los) datos)',
      '<ba_cheat.now> (a|con)',
      '[no] [me|nos] {2} (ver~|vieron|ven|viendo|vea|vean) la cara',
      '(tomaron|cara|cog~|agarr~|cre~) {2} (bobo/|tonto/|pendejo/|gil|idiota/)',
      '(gato por liebre|otro perro con|(ese|mismo) (cuento|verso)|cuento del tio|vend~ humo)',
      '(por (estafa|fraude)|no [les|le] (compren|depositen|crean)|no caigan|(bajaron|sacaron|robaron) de internet|hacen pasar por)',
      '[no] (me|nos|le/) (ven~|cai~|hac~|met~|dieron|dan) {2} <ba_lie>',
      '(no|ni) (me|te|le/|os) (lo creo|creo|trago)',
      '(se quedaron con|cogieron|agarraron|sacaron) [toda] (mi/|nuestr~|la) <cp_money>',
      'se robaron',
      '(ustedes|usted|vos) no (son|es|sos) (del|de la) (banco|empresa)',
      'no <ba_cheat.wish>',
      '^ <ba_cheat.now> $',
      'se invent~',
      '(sacarle/|sacarme|robar~) {2} (dato/|plata|dinero)',
      '(premio|sorteo|rifa|oferta|descuento|propiedad|lote|negocio|tienda|empresa|ustedes|ruc|rut|nit|cuit) {2} (no|ni) (existe/|aparece {2} registr~|es de ningun/)',
    ],
    unless: [
      '(no|nunca) me [han] (<ba_cheat.past>|<ba_cheat.part>)',
      '(robaron|robado|robo|robando) {2} (el|la|las|mi/|un|dinero|bloque~)',
      '(si|otro/|nadie) {2} <ba_cheating>',
      '(creo jaja~|le voy a mentir|acaban {1} robar|me tumba)',
    ],
    weight: 0.85,
    examples: {
      fires: [
        '«Me estafaron» con el pedido',
        'ojo, «no me vean la cara»',
        'ya «deje de mentir»',
        'eso es «gato por liebre»',
      ],
      quiet: [
        'me robaron el celular, ¿cómo bloqueo la línea?',
        'no me engañaron, era tal cual',
        'le robo un minuto, señorita',
      ],
    },
  }),
  defineRule({
    id: 'bot_accusation.fake',
    trigger,
    why: { es: 'acusa de vender algo falso', en: 'accuses of selling something counterfeit' },
    patterns: [
      '((me|nos|que) [han|ha|habeis] (<ba_sell.past>|<ba_sell.part>)|me quieren <ba_sell.inf>) {5} <ba_fake>',
      '<ba_fake> {2} me [quieren] (<ba_sell.past>|<ba_sell.inf>)',
      '^ <ba_fake> (tu|su|ese|esa|habia sido|me salio)',
      '(me salio|habia sido) {1} <ba_fake>',
      '(de original (no|ni)|no (es|son|era) (original/|autentic~)|como original/)',
    ],
    unless: ['(<ba_decor>|si|no|quiero|busco|tienen) {5} <ba_fake>', 'original/ o'],
    weight: 0.84,
    examples: {
      fires: [
        '«me vendieron un perfume trucho»',
        'la cartera que «me mandaron es imitación»',
        '«imitación barata me vendieron»',
        'ese tenis «no es original»',
      ],
      quiet: [
        '¿las pestañas son falsas o naturales?',
        '¿cómo sé si un billete es falso?',
        'quiero la réplica del avión, la de madera',
      ],
    },
  }),
  defineRule({
    id: 'bot_accusation.just_a_bot',
    trigger,
    why: { es: 'afirma con fuerza que es un bot', en: 'states with force that it is a bot' },
    patterns: [
      '((puro/|mas que|<ba_rude>) [es|eres] [un|una] <ba_bot>|<ba_bot> (<ba_rude>|es lo que|con nombre))',
      '<ba_is> [un|una] <ba_bot> {1} (y (punto|ya|encima|nada|no|ni)|que (repite|no|ni)|mal|<ba_rude>|barato/|penca|<ba_forged>|disfrazad~|de|mas falso|no (me|te|cuela))',
      '[no] [me] (se que|nota|obvi~|clar~|seguro|fijo|fija|de ley|leguas|tragar|crea|engañ~|admit~|reconoc~|acept~|confies~) {3} (<ba_is>|con) {2} <ba_bot>',
      '(<answer.now>|escribe) [puro/|un|una] <ba_bot>',
      '((detras|otro lado) {3} no hay|no hay (nadie|ningun/ <ba_person>) {2} (detras|otro lado|escribiendo|contestando|de carne))',
      '<ba_person> no <ba_are>',
      'ni [a] (persona|humano/) (ni|llega/)',
      '(nadie|ningun/ {2}|<people> {2} no) (<answer.now>|escribe|habla) {1} (asi|tan|en {1} segundo/)',
      '(no|mentira que) te llamas',
      'ni que fuera/ (humano/|persona|real|gente)',
      '<ba_bot> y (punto|encima)',
      '<ba_bot> [automatico] (sos|eres) $',
      '(pareces|suenas|hablas|responde/|voz) [como|de] [un|una] <ba_bot>',
      '(no|ni) (<ba_are> [un|una] <ba_person>|es [un|una] <people>|(es|hay) [un|una|ningun] (humano/|real)|<ba_person> <ba_are>)',
      '(no <ba_are>|usted no es) [luego] (ningun/|nadie)',
      '(que {1} (vas|vai) a ser|de (humano/|persona|<role>) {1} no (tiene/|<ba_are>)|humano/ (las|ni))',
      '[no] (fing~|finj~|((te|se) (hag~|hac~)|hacerte|hacerse) [pasar por] [de|el|la|un|una] <ba_person>|me {3} que te llam~)',
      'no me {3} que <ba_are>',
      '(tragar|creer) que <ba_are>',
      '(no|ni) [lo] (escribe|contesta|atiende) ningun/',
      'ningun/ <ba_person> {1} (escrib~|contest~|respond~)',
    ],
    unless: [
      '<ba_bot> (de (coser|cocina|cafe|juguete)|aspirador~|para|no (prende|sirve)|o)',
      '(vend~|busco|quiero|pense|crei) {4} <ba_bot>',
    ],
    weight: 0.84,
    examples: {
      fires: [
        '«puro bot» aquí',
        '«no eres humano», se nota',
        '«sos un bot inútil»',
        '«sé que eres un robot»',
        'ya «no finjas» ser persona',
      ],
      quiet: [
        '¿eres un bot?',
        'el robot aspirador está genial',
        'no eres un bot, ¿verdad? jaja',
        '¿tienen solo la máquina o también el kit?',
      ],
    },
  }),
  defineRule({
    id: 'bot_accusation.doubt',
    trigger,
    why: { es: 'duda de si es de fiar', en: 'doubts whether it can be trusted' },
    patterns: [
      '(es|sera|son) {1} (legal|confiable/|seguro/|real|verdad|cierto|de fiar|serio/) {1} (este|esta|esto|su)',
      'no (sera|vaya a ser) {1} <ba_lie>',
      'como (se|puedo saber) que (no|es|esto)',
      'es [una] [respuesta|mensaje] automatic~',
    ],
    weight: 0.5,
    examples: {
      fires: ['¿«es confiable esta» página?', '¿y eso «no será mentira»?', '¿«cómo sé que no» me engañan?'],
      quiet: ['¿el cierre es de metal?', 'quiero cambio de aceite'],
    },
  }),
]

/** States that it is fake, a lie, a scam or, with force, that it is a bot. */
export const botAccusation: RulesPart = { rules, expansions, verbs }
