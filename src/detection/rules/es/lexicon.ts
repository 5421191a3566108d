import { asked, type Verb } from './verbs.js'

const passVerbs: readonly Verb[] = [
  { infinitive: 'pasar' },
  { infinitive: 'comunicar', respell: ['c', 'qu'] },
  { infinitive: 'contactar' },
  { infinitive: 'conectar' },
  { infinitive: 'enlazar', respell: ['z', 'c'] },
  { infinitive: 'derivar' },
  { infinitive: 'transferir', strong: 'transfier' },
  { infinitive: 'remitir' },
  { infinitive: 'canalizar', respell: ['z', 'c'] },
  { infinitive: 'poner', irregular: 'pong' },
  { infinitive: 'dirigir', respell: ['g', 'j'] },
  { infinitive: 'mandar' },
  { infinitive: 'dar' },
]

const attendVerbs: readonly Verb[] = [
  { infinitive: 'atender', strong: 'atiend' },
  { infinitive: 'ayudar' },
  { infinitive: 'asistir' },
  { infinitive: 'asesorar' },
  { infinitive: 'hablar' },
  { infinitive: 'llamar' },
  { infinitive: 'contestar' },
  { infinitive: 'responder' },
  { infinitive: 'contactar' },
  { infinitive: 'escribir' },
  { infinitive: 'orientar' },
  { infinitive: 'resolver', strong: 'resuelv' },
  { infinitive: 'explicar', respell: ['c', 'qu'] },
]

const callVerbs: readonly Verb[] = [
  { infinitive: 'llamar' },
  { infinitive: 'marcar', respell: ['c', 'qu'] },
  { infinitive: 'timbrar' },
  { infinitive: 'telefonear' },
]

/** Shared parts of the Spanish rules. Made when a ruleset is loaded, not when the library is imported. */
export function lexicon(): Readonly<Record<string, string>> {
  return {
    want:
      '(quiero|quisiera|queremos|quisieramos|queria|querria|necesito|necesitamos|necesitaria|deseo|deseamos|desearia|' +
      'me gustaria|nos gustaria|prefiero|preferimos|preferiria|exijo|exigimos|pido|pedimos|solicito|solicitamos|' +
      'requiero|requerimos|ocupo|ocupamos|preciso|precisamos|precisaria|busco|me urge|me hace falta)',
    can:
      '(puedo|podemos|podria|podriamos|puede|puedes|podes|se puede|se podra|se podria|es posible|seria posible|' +
      'sera posible|sera que puedo|dejame|dejeme|dejenme|dejen|permitame|permitanme|hay forma de|hay manera de|' +
      'hay modo de|hay como|como hago para|como le hago para|como puedo|que hago para|habra forma de)',
    det: '(un|una|algun|alguna|el|la|los|las|uno|otro|otra|cualquier|uno de sus|una de sus|alguno de sus|su|sus|tu|tus|otra)',
    real:
      '(real|reales|humano|humana|de verdad|de carne y hueso|en vivo|fisica|viva|vivo|que sea humana|que no sea un bot|' +
      'que no sea bot|que no sea un robot|de la empresa|de la tienda|de ventas|de soporte|de atencion)',
    pass_me: asked(passVerbs),
    attend_me: asked(attendVerbs),
    call_me: asked(callVerbs),
    bot:
      '(bot|bots|botcito|robot|robots|robotito|maquina|maquinas|chatbot|contestador|contestadora|grabadora|grabacion|' +
      'asistente virtual|asistente automatico|respuestas automaticas|respuesta automatica|mensajes automaticos|' +
      'mensaje automatico|inteligencia artificial|ia|automatizado|programa|computadora|ordenador|menu|menus)',
    please: '(por favor|porfavor|porfa|por fa|xfa|porfis|please|si es tan amable|si fuera tan amable|favor)',
    intensity: '(muy|super|re|bien|demasiado|tan|mega|requete|sumamente|totalmente|bastante|recontra)',
  }
}
