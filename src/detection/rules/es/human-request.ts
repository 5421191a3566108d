import { defineRule } from '../../rule.js'

const trigger = 'human_request'

/** Asks, now, for a person without rank; or will not go on with the bot. */
export const humanRequest = [
  defineRule({
    id: 'human_request.want_to_talk',
    trigger,
    why: { es: 'pide hablar con una persona', en: 'asks to talk to a person' },
    patterns: [
      '(<want>|<can>) [poder] <talk> [<please>] [mejor] [directamente] (con|a) <someone> [<real>]',
      '<want> [<please>] (a|con) (<someone>|[<det>] asesor) [<real>]',
      '<want> [que] [me] (comunicacion|contacto|atencion) (con <someone>|personalizada|humana|de <someone>) [<real>]',
      '<want> [la] atencion (personalizada|humana|de una persona)',
      '^ [<please>] (hablar|comunicarme|platicar|contactar) (con|a) <someone> [<real>]',
      '(<want>|<can>) [que] <attend_me> [<please>] <someone> [<real>]',
      '<want> <det> <person_noun> [<real>]',
    ],
    unless: [
      '<want> (la|los|las|el|sus|su) (personal|soporte|tecnico|ia|servicio al cliente)',
      '<someone> (fisica|natural|juridica|moral)',
    ],
    weight: 0.92,
    examples: {
      fires: [
        'Buenas, «quiero hablar con una persona» por favor',
        '«kiero ablar con alguien» xfa',
        '¿«puedo hablar con un asesor»?',
        'hola «quisiera comunicarme con un ejecutivo» de la sucursal',
        '«necesito que me atienda una persona real» ya no entiendo esto',
        'disculpe «me gustaría conversar con alguien»',
      ],
      quiet: [
        'no quiero hablar con nadie por ahora',
        'ayer pude hablar con un asesor y todo bien',
        'quiero una mesa para cuatro personas',
        'Necesito inscribirme como persona física',
        'prefiero no hablar con nadie todavía',
        '¿Puedo pagar en persona?',
      ],
    },
  }),
  defineRule({
    id: 'human_request.pass_me',
    trigger,
    why: { es: 'pide que lo pasen con una persona', en: 'asks to be put through to a person' },
    patterns: [
      '<pass_me> [ya|mejor|<please>] [en contacto|en comunicacion] [<please>] (con|a|al|hacia) <someone> [<real>]',
      '<pass_me> (<det> <person_noun>|alguien) [<real>]',
    ],
    unless: [
      '(dame|deme|denme|me da|me das|me dan|pasame|paseme|me pasa|me pasas) (el|la|los|las|tu|su) (personal|soporte)',
    ],
    weight: 0.94,
    examples: {
      fires: [
        'che «me pasás con alguien»?',
        '«páseme con un agente» si es tan amable',
        'no entendí, ¿«me podría comunicar con un asesor»?',
        'por favor «transfiérame a una persona»',
        '«Que me comuniquen con un humano»',
      ],
      quiet: [
        'me pasas el precio por favor',
        'Ya me comunicaron con un asesor, gracias',
        '¿me pasa la dirección de la tienda?',
      ],
    },
  }),
  defineRule({
    id: 'human_request.attend_me',
    trigger,
    why: { es: 'pide que alguien lo atienda', en: 'asks that someone attend to them' },
    patterns: [
      '<attend_me> [<please>] (alguien|<det> <person_noun>|una persona) [<real>]',
      'que (alguien|<det> <person_noun>) [<real>] <attend_me>',
      '(alguien|<det> <person_noun>) [<real>] [<please>] [que] <attend_me>',
      '(hay|esta|esta ahi|habra|no hay|existe) (alguien|algun humano|alguna persona|<det> <person_noun> <real>) [ahi|aqui|por ahi|disponible] [que] [<attend_me>]',
    ],
    weight: 0.85,
    examples: {
      fires: [
        '¿«alguien me puede ayudar»?',
        '¿«hay alguien ahí»?',
        '«que me llame alguien» hoy',
        'porfa «que me atienda una persona»',
        '«un asesor que me explique» por favor',
      ],
      quiet: [
        '¿Alguien más ha comprado este modelo?',
        'mi hermano me ayudó con el formulario',
        '¿hay alguna sucursal en el centro?',
      ],
    },
  }),
  defineRule({
    id: 'human_request.call_me',
    trigger,
    why: { es: 'pide que lo llamen', en: 'asks to be called' },
    patterns: ['<call_me> [<please>] [al|por telefono|al celular|a este numero|de vuelta|ahora|ya]'],
    unless: [
      '(no|si|cuando|nunca|ya|el que|la que|quien) <call_me>',
      '<call_me> (la atencion|mucho la atencion|asi|como)',
    ],
    weight: 0.8,
    examples: {
      fires: [
        '«me pueden llamar» cuando puedan?',
        '«Llámenme al» 555 010 2030',
        '¿«me llamás por teléfono»?',
      ],
      quiet: [
        'me llama la atención el color azul',
        'ya me llamaron ayer, gracias',
        'no me llames después de las diez',
      ],
    },
  }),
  defineRule({
    id: 'human_request.one_word',
    trigger,
    why: { es: 'nombra a quien quiere que lo atienda', en: 'names who should attend to them' },
    patterns: [
      '^^ [hola|buenas|si|ok] [<det>] (asesor|asesora|agente|ejecutivo|ejecutiva|operador|operadora|humano|humana|persona|representante|ser humano) [<real>] [<please>] $$',
      '^^ [hola] [<please>] (persona|humano|asesor|agente) [real|humano|humana|fisica] [<please>|ya|ahora] $$',
    ],
    weight: 0.82,
    examples: {
      fires: ['«ASESOR»', '«un humano xfa»', '«Persona real»', '«agente por favor»'],
      quiet: ['persona natural', 'agente de viajes', 'para una persona'],
    },
  }),
  defineRule({
    id: 'human_request.refuse_bot',
    trigger,
    why: { es: 'no quiere seguir con el bot', en: 'will not go on with the bot' },
    patterns: [
      'no (quiero|quisiera|deseo|me gusta|voy a|pienso|pretendo|necesito|me interesa|estoy para) [seguir] (hablar|hablando|tratar|tratando|chatear|chateando|platicar|platicando|conversar|escribirle|escribiendo|hablarle|lidiar|perder tiempo) (con|a) [<det>] [este|esta|esa|ese] <bot>',
      'no quiero [mas] [<det>|este|esta] <bot>',
      '(odio|detesto|no soporto|me tiene harto|me tienen harto|cansado de|cansada de|harto de|harta de) [hablar con] [<det>|este|esta|estos|estas] <bot>',
      '(no me sirve|no sirve|no me ayuda|no me resuelve|inutil|no me esta ayudando) [de nada] [<det>|este|esta|ese] <bot>',
    ],
    unless: ['<bot> (aspirador|aspiradora|de cocina|de coser|de afeitar|de pelar|expendedora|lavadora)'],
    immune: ['negated'],
    weight: 0.86,
    examples: {
      fires: [
        '«no quiero hablar con un bot»',
        'che «no quiero más bot»',
        'de verdad «no me sirve la máquina»',
        '«no quiero seguir chateando con una máquina»',
      ],
      quiet: [
        'no quiero hablar con nadie',
        'no quiero el robot aspirador, mejor la plancha',
        '¿la máquina de coser trae garantía?',
      ],
    },
  }),
  defineRule({
    id: 'human_request.are_you_a_bot',
    trigger,
    why: { es: 'pregunta si habla con un bot', en: 'asks whether it is talking to a bot' },
    patterns: [
      '(eres|sos|es usted|usted es|esto es|es esto|estoy hablando con|hablo con|sera|seras) [<det>] (bot|robot|maquina|chatbot|humano|humana|persona|persona real|ia|inteligencia artificial|ser humano|grabacion)',
    ],
    weight: 0.5,
    examples: {
      fires: ['¿«eres un bot»?', '«sos una persona real» o no', 'disculpe, «estoy hablando con una máquina»'],
      quiet: ['¿venden el robot de cocina?', '¿es para una persona?', 'eres muy amable'],
    },
  }),
]
