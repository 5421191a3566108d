import { defineRule } from '../../rule.js'

const trigger = 'technical_issue'

/** Something of the business, or bought from it, does not work. */
export const technicalIssue = [
  defineRule({
    id: 'technical_issue.does_not_work',
    trigger,
    why: { es: 'algo no funciona', en: 'something does not work' },
    patterns: [
      'no [me|nos|les|le] (funciona|funcionan|sirve|sirven|anda|andan|jala|jalan|carga|cargan|abre|abren|prende|prenden|enciende|encienden|conecta|arranca|responde|reconoce|deja entrar|deja ingresar|deja pagar|deja iniciar sesion|deja avanzar|quiere abrir|quiere cargar|quiere prender|esta funcionando|esta cargando|agarra señal)',
      'no (puedo|podemos|logro|consigo|he podido|pude) (entrar|ingresar|acceder|iniciar sesion|abrir|descargar|pagar en la|registrarme|activar|conectarme|loguearme|ver mi) {3} [<thing>]',
      '<thing> [ya] [no|se] (falla|fallo|fallando|se cae|se cayo|se traba|se trabo|se congela|se cuelga|se cierra|se apaga|se apago|se bloqueo|esta caido|esta caida|da error|marca error|tira error|manda error|sale error|se quedo pegado|se pega)',
      '(me|nos) (sale|aparece|marca|da|tira|manda|arroja|salta|bota) [un|el|este|siempre|mensaje de|puro] error',
      '(no me|no nos|nunca me) (llega|llego|ha llegado|llegan) {1} (codigo|el codigo|el sms|el correo de verificacion|el codigo de verificacion|el token|el link)',
      '(esta|estan|quedo|tengo) [bloqueado|bloqueada|sin] (bloqueado|bloqueada|sin internet|sin señal|sin servicio|sin luz|sin linea|sin sistema) [mi cuenta|el usuario]',
    ],
    unless: [
      '(si|cuando|en caso de que|que pasa si|por si) {3} no (funciona|sirve|prende|anda)',
      'no (sirve|funciona) (para|de nada)',
      'asi no (funciona|sirve)',
    ],
    immune: ['negated'],
    weight: 0.83,
    examples: {
      fires: [
        '«no me funciona» la aplicación',
        '«no puedo entrar a mi cuenta»',
        '«me sale un error» al pagar',
        '«la página se cae» cada rato',
        '«no me llega el código»',
        '«no prende» el equipo',
      ],
      quiet: [
        '¿cómo funciona la aplicación?',
        'ya funciona, gracias',
        '¿qué pasa si no funciona?',
        '¿tienen servicio técnico?',
        'no hay problema',
      ],
    },
  }),
]
