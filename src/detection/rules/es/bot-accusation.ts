import { defineRule } from '../../rule.js'

const trigger = 'bot_accusation'

/** States that it is fake, a lie, a scam or, with force, that it is a bot. */
export const botAccusation = [
  defineRule({
    id: 'bot_accusation.scam',
    trigger,
    why: { es: 'acusa de estafa o robo', en: 'accuses of fraud or theft' },
    patterns: [
      '(esto es|es|son|parece|parecen|seguro es|ustedes son|que) [un|una|unos|unas|puro|pura|tremenda|tremendo|todo] (estafa|estafas|fraude|robo|timo|engaño|engañifa|estafadores|estafador|ladrones|ladron|rateros|ratas|chorros|mentirosos|mentiroso|mentirosa|farsa|farsantes|tramposos|trucho|trucha|trampa|piramide|truco)',
      '(me|nos) (estafaron|robaron|timaron|engañaron|estan estafando|estan robando|estan engañando|quieren estafar|quieren robar|quieren ver la cara|vieron la cara|tumbaron|cagaron|vacunaron|estafo|mintieron|estan mintiendo|mienten)',
      '^^ (estafadores|ladrones|rateros|chorros|mentirosos|farsantes|fraude|estafa|mentira|mentiras|puras mentiras|pura mentira) $$',
      '(puras|pura|son|dicen|todo es|es) (mentira|mentiras)',
    ],
    unless: [
      '(si|por si|no vaya a ser que|como se que no|temo que) {2} (estafa|fraude|robo)',
      '(seguro|proteccion|aviso) {2} (robo|fraude)',
      '(me|nos) robaron [el|la|mi] (celular|telefono|cartera|tarjeta|moto|carro|auto)',
    ],
    weight: 0.88,
    examples: {
      fires: [
        '«esto es una estafa»',
        '«son unos ladrones»',
        '«Me estafaron» con el pedido',
        '«puras mentiras» con ustedes',
      ],
      quiet: [
        'no es una estafa, ya lo revisé',
        '¿el seguro cubre robo?',
        'me robaron el celular, ¿cómo bloqueo la línea?',
        'mentira jaja, era broma',
      ],
    },
  }),
  defineRule({
    id: 'bot_accusation.just_a_bot',
    trigger,
    why: { es: 'afirma con fuerza que es un bot', en: 'states with force that it is a bot' },
    patterns: [
      '(puro|pinche|maldito|estupido|tonto|simple|mugre|solo|solamente) <bot>',
      'no (eres|sos|es|son) [una|un|ninguna|ningun] (humano|humana|persona|persona real|gente|real|ser humano) $',
      '(eres|sos|son|es) [un|una] (bot|robot|maquina) (estupido|estupida|inutil|de mierda|tonto|tonta|y nada mas|inservible)',
      '(eres|sos) [un|una] (farsante|impostor|falso|falsa|mentiroso|mentirosa)',
    ],
    unless: ['solo <bot> (de cocina|aspirador|aspiradora|de coser)'],
    immune: ['negated'],
    weight: 0.84,
    examples: {
      fires: ['«puro bot» aquí', '«no eres humano», se nota', '«sos un bot inútil»'],
      quiet: [
        '¿eres un bot?',
        'el robot aspirador está genial',
        'no eres un bot, ¿verdad? jaja',
        '¿tienen solo la máquina o también el kit?',
      ],
    },
  }),
]
