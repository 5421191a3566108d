import { defineRule } from '../../rule.js'

/** Enough for an offer, never enough to call somebody. */
const weight = 0.5

/** What may or may not be a wish for a person, a grievance, a hurry: a person is offered, and the customer decides. */
export const unclear = [
  defineRule({
    id: 'human_request.vague_plea',
    trigger: 'human_request',
    why: { es: 'pide ayuda sin decir de quién', en: 'asks for help without saying whose' },
    patterns: [
      '(necesito|ocupo|preciso|quiero|requiero|busco) [de] [un|una|que me] (ayuda|ayudita|apoyo|auxilio|orientacion|asesoria|mano|asistencia|ayuden|orienten|asesoren|apoyen|colaboren)',
      '(me|nos) [<hr_could>] (atender|atienden|atiende|atiendes|atendes|atendeis)',
      '(ayudame|ayudeme|ayudenme|ayudadme|orienteme|orientame|apoyeme|auxilio|echame una mano|echeme una mano|deme una mano|dame una mano)',
      '(me|nos) (ayudas|ayuda|ayudan|ayudais|puedes ayudar|puede ayudar|pueden ayudar|podes ayudar|podeis ayudar|podria ayudar|podrian ayudar|podrias ayudar|orientas|orienta|orientan|asesoran|asesora|colaboras|colabora|colaboran|gustaria que me asesoraran)',
      '(tengo|traigo|ando con|es|fijese que tengo) [yo] (una situacion|un caso|una consulta|un asunto|un tema|un detalle|un inconveniente|un lio|una duda|un problema|un problemita|una inquietud) [<intensity>|medio|algo|un poco] [delicado|delicada|complicado|complicada|especial|particular|raro|rara|con|en|que no]',
      'no (se|sabria|supe) [bien|muy bien] (como|que|donde) (explicar|explicarlo|explicarte|hacer|hago|hacerlo|preguntar|decirlo|seguir|elegir)',
      '(quiero|queria|quisiera) (preguntarle|hacerle|consultarle|contarle|comentarle|decirle) {4} (a la|al|a el|a ella|a don|a doña|a quien)',
    ],
    weight,
    examples: {
      fires: [
        '«necesito ayuda»',
        '¿«me pueden ayudar»?',
        '«tengo un caso especial»',
        '«no sé cómo explicarlo»',
      ],
      quiet: ['gracias por la ayuda', '¿cuánto cuesta la asesoría?'],
    },
  }),
  defineRule({
    id: 'human_request.who_there',
    trigger: 'human_request',
    why: { es: 'pregunta quién está o quién atiende', en: 'asks who is there or who attends' },
    patterns: [
      '(hay|sigue|siguen|sigues|estan|estas|queda|lee|lo lee|atiende|contesta|responde) {1} (alguien|ahi)',
      '^^ (alo|hola hola|oiga|oigan|sigo aqui|sigo aca|sigo esperando|siguen ahi|sigue ahi|estan ahi|hay alguien|alguien) $$',
      '(quien|quienes|con quien|a quien) {2} (atiende|lleva|ve|maneja|se encarga|sabe|orienta|hablo|consulto|trato|puedo|dirigirme|corresponde|toca)',
      '(tienen|hay|tienes|me das|me pasan|cual es) [un|algun|el] (numero|telefono|fono|celular|linea|contacto) {3} (llamar|llame|comunicarme|hablar|atencion|soporte)',
      '(me recomendaron|me dijeron que|me mandaron a) {2} (hablar|preguntar|hable|pregunte|preguntara|hablara|llamara)',
      '(todavia|aun|sigue|ya no) (trabaja|esta|atiende) {2} (ahi|alli|con ustedes)',
    ],
    weight,
    examples: {
      fires: ['¿«hay alguien»?', '¿«quién lleva» los alquileres?', '«me dijeron que preguntara» por la beca'],
      quiet: ['¿hay alguna oferta?', 'me dijeron que abren a las nueve'],
    },
  }),
  defineRule({
    id: 'complaint.mild',
    trigger: 'complaint',
    why: { es: 'no queda del todo conforme', en: 'is not quite content' },
    patterns: [
      'no (me convence|me gusto mucho|me gusta mucho|quede muy|estoy muy|me cierra|es lo que esperaba|me termina de)',
      '(esperaba|pensaba que era|crei que era) (mas|otra cosa|mejor|algo mejor|mas grande|diferente|distinto)',
      '(se ve|es|esta|vino|llego|me llego) (diferente|distinto|distinta|raro|rara|medio|algo|un poco)',
      '(sigo|llevo|ando|estoy) [aun|todavia] (esperando|en espera|en lista de espera)',
      '(todavia|aun|aun asi) no (me|nos|se) (confirman|han confirmado|confirmaron|avisan|han avisado|avisaron|responden|han dicho|dicen|llega|ha llegado|llego)',
      'no (me|nos) (han confirmado|confirmaron|han avisado|avisaron|han dicho|dijeron) (nada|aun|todavia)',
      '(que paso|que xopa|que onda|que hubo|que hay) con (mi|el|la|lo)',
      '(libro de reclamaciones|hoja de reclamaciones|donde se quejan|donde se pone una queja|donde me quejo|inconformidad)',
    ],
    weight,
    examples: {
      fires: [
        'la verdad «no me convence»',
        '«esperaba otra cosa»',
        '«todavía no me confirman» la cita',
        '¿«qué pasó con mi» paquete?',
      ],
      quiet: ['me encanta, justo lo que esperaba', '¿qué pasó con tu hermana?'],
    },
  }),
  defineRule({
    id: 'bot_accusation.doubt',
    trigger: 'bot_accusation',
    why: { es: 'duda de si es de fiar', en: 'doubts whether it can be trusted' },
    patterns: [
      '(es|esto es|sera|son) {1} (legal|confiable|confiables|seguro|segura|real|verdad|cierto|de fiar|original|autentico|serio|oficial) {1} [esta|este|esto|la pagina|el negocio|su]',
      'no (sera|seran|vaya a ser) [una|puro|pura|otra] (paja|mentira|estafa|fraude|broma|timo|cuento|chamullo|verso|engaño|robo)',
      '(como se|como puedo saber|como estoy seguro de) que (no|es|son|esto|me)',
      '(es|esto es|o es|sera) {2} (automatico|automatica|respuesta automatica|mensaje automatico)',
    ],
    weight,
    examples: {
      fires: ['¿«es confiable esta» página?', '¿y eso «no será mentira»?', '¿«cómo sé que no» me engañan?'],
      quiet: ['¿el cierre es de metal?', 'quiero cambio de aceite'],
    },
  }),
  defineRule({
    id: 'urgency.perhaps',
    trigger: 'urgency',
    why: { es: 'quizá tenga prisa', en: 'may be in a hurry' },
    patterns: [
      '(cuando|a que hora|para cuando) [ya|mas o menos|sera] (ya|sera|estara|estaria|llegaria|podria ser|me lo tienen)',
      '(sera que|habra|hay) {1} (ya|chance|modo|forma) [hoy|hoy mismo|para hoy|antes]',
      '(para|antes de) (hoy|mañana|el finde|el fin de semana|la tarde|la noche|esta tarde|esta noche|el viernes|el sabado)',
      '(alcanzan|alcanza|llega|llegan|da tiempo|dara tiempo|daria tiempo) {3} (tarde|noche|hoy|mañana|tiempo|finde|reunion)',
      '(lo mas pronto|cuando puedan|en cuanto puedan|lo antes que puedan|prontito|pronto por)',
    ],
    unless: [
      '(cita|turno|reserva|mesa|hora|consulta|habitacion|clase|boleto|boletos|entradas|menu|pan|almuerzo|horario|abierto|abren|atienden) {4} (para|antes de) (hoy|mañana|el finde|el fin de semana|la tarde|la noche|esta tarde|esta noche|el viernes|el sabado)',
    ],
    weight,
    examples: {
      fires: ['¿lo podrían tener «para mañana»?', '¿«cuándo ya» pues?'],
      quiet: ['una mesa para esta noche', '¿hasta cuándo dura la oferta?'],
    },
  }),
  defineRule({
    id: 'negotiation.perhaps',
    trigger: 'negotiation',
    why: { es: 'le parece caro, sin pedir rebaja', en: 'finds it dear without asking for less' },
    patterns: [
      '(caro|cara|caros|caras|carito|carita|carisimo|carisima|salado|salada|saladito|subido|pasado de precio)',
      '(mas barato|mas economico|mas comodo|mas barata|mas economica|mas comoda|en oferta|rebajado) {2} [en|por|que]',
      '(tipo|alguna|algun|otra|mejor|hay) {1} (promo|promocion|oferta|precio|rebaja|descuento)',
      '(cambia|varia|mejora|baja) {3} (contado|efectivo|cantidad|mayoreo|precio)',
    ],
    unless: ['mas (barato|economico|economica|barata) (de los|de las|de todos|que tengan|que haya)'],
    weight,
    examples: {
      fires: ['está medio «salado» ese precio', 'está «carito», ¿no?'],
      quiet: ['¿cuánto cuesta el pan de maíz?', 'quiero el más barato de los tres'],
    },
  }),
  defineRule({
    id: 'technical_issue.perhaps',
    trigger: 'technical_issue',
    why: { es: 'algo podría no funcionar bien', en: 'something may not work quite right' },
    patterns: [
      '(lento|lenta|lentito|lentita|trabado|trabada|a ratos|intermitente|raro|rara|pegado) {3} [la|el|mi] [pagina|app|aplicacion|sitio|sistema|internet|señal|video]',
      'no (veo|encuentro|me sale|me aparece|aparece|figura|se oye|se escucha|se ve|me deja) {4}',
      '(sera|es) {1} (normal|asi|mi celular|mi telefono|idea mia|falla mia)',
      '(no se si|capaz|tal vez|quizas|sera que) {3} (fallo|falla|sirve|funciona|anda|se daño|se descompuso|se cayo|apreto|hice mal)',
    ],
    weight,
    examples: {
      fires: ['la página está «lenta a ratos»', '«no me sale la opción de pagar»'],
      quiet: ['¿cómo veo mi saldo?', 'mi abuelo camina despacio'],
    },
  }),
  defineRule({
    id: 'frustration.perhaps',
    trigger: 'frustration',
    why: { es: 'quizá no se sienta entendido', en: 'may not feel understood' },
    patterns: [
      '(eso|esto) no (responde|contesta|me servia|me sirve|era|es lo que|me ayuda|me dice) {3}',
      'no (te|le|les|me) (entiendo|entendi|explique|explico|supe explicar|se entendio|quedo claro|queda claro)',
      '(me explico|me explique|me habre explicado) [yo] [mal]',
      '(otra vez|de nuevo|lo mismo) (sale|me sale|me pides|me pide|aparece|pregunta)',
    ],
    weight,
    examples: {
      fires: ['vale pero «eso no responde del todo a» mi duda', 'uy, «no le entendí», ¿me lo repite?'],
      quiet: ['entiendo, gracias', 'eso es todo'],
    },
  }),
]
