import { defineRule } from '../../rule.js'

const trigger = 'manager_request'

/** Asks for somebody with rank, or threatens to tell them. */
export const managerRequest = [
  defineRule({
    id: 'manager_request.want_boss',
    trigger,
    why: { es: 'pide hablar con alguien con mando', en: 'asks for somebody with rank' },
    patterns: [
      '(<want>|<can>) [poder] <talk> [<please>] [directamente] (con|al|a) [<det>] <boss> [de la tienda|de ustedes|del local|a cargo]',
      '(<want>|<can>) [a|con|al|que venga|que me atienda|que me llame] [<det>] <boss>',
      '(<pass_me>|<call_me>|<attend_me>) [<please>] [en contacto] [con|a|al] [<det>] <boss>',
      '^^ [<please>] [<det>] (gerente|supervisor|supervisora|encargado|encargada|jefe|jefa|dueño|dueña) [<please>|ya|ahora] $$',
      '(llame|llamen|llama|busquen|busque|traiga|traigan|comuniquen) [a|al] [<det>] <boss>',
      '(donde esta|quien es|esta|se encuentra|anda) (el|la|su|tu) (jefe|jefa|encargado|encargada|gerente|supervisor|supervisora|dueño|dueña|responsable) [de aqui|de este lugar|de esto|ahi]',
    ],
    unless: [
      'mi <boss>',
      '(soy|como) [<det>] <boss>',
      '<boss> de (familia|la casa|hogar|proyecto|proyectos|orquesta|cine)',
    ],
    weight: 0.92,
    examples: {
      fires: [
        '«quiero hablar con el gerente»',
        'che «pasame con el encargado»',
        'exijo respeto, «necesito hablar con su supervisor»',
        '«comuníqueme con la dueña» por favor',
        '¿«puedo hablar con el responsable»?',
      ],
      quiet: [
        'no quiero hablar con el gerente, solo saber el precio',
        'mi jefe me pidió una cotización',
        'soy el encargado de compras de un hotel',
        'entréguelo al gerente del hotel',
      ],
    },
  }),
  defineRule({
    id: 'manager_request.tell_boss',
    trigger,
    why: { es: 'amenaza con avisar a un superior', en: 'threatens to tell a superior' },
    patterns: [
      '(le|se lo) (voy a|vamos a) (decir|contar|avisar|informar|reportar|escribir) (a|al|con) [<det>] <boss>',
      '(voy a|vamos a) (hablar|quejarme|reclamar|reportarte|reportarlo|reportarla|acusarte) (con|a|al|ante) [<det>] <boss>',
    ],
    unless: ['mi <boss>'],
    weight: 0.85,
    examples: {
      fires: ['esto «se lo voy a decir al gerente»', '«voy a hablar con tu supervisor» por este trato'],
      quiet: ['voy a hablar con mi jefe y le confirmo', 'le voy a decir a mi esposo'],
    },
  }),
]
