import { formsOf, type Verb } from '../verbs.js'

/** "contestas", "contesta", "contestan", "contestáis" and Chile's "contestai". */
function present(verbs: readonly Verb[], persons: 'all' | 'familiar' = 'all'): string {
  const words = verbs.flatMap((verb) => {
    const weak = verb.infinitive.slice(0, -2)
    const chilean = verb.infinitive.endsWith('ar') ? [`${weak}ai`] : [`${weak}i`, `${weak}is`]
    const forms = [...formsOf(verb).present, ...chilean]
    return persons === 'all' ? forms : forms.filter((form) => /(s|ai)$/.test(form))
  })
  return [...new Set(words)].join('|')
}

const understand: readonly Verb[] = [
  { infinitive: 'entender', strong: 'entiend' },
  { infinitive: 'comprender' },
  { infinitive: 'captar' },
  { infinitive: 'cachar' },
  { infinitive: 'pescar' },
  { infinitive: 'pillar' },
  { infinitive: 'escuchar' },
  { infinitive: 'leer' },
  { infinitive: 'agarrar' },
]
const answer: readonly Verb[] = [
  { infinitive: 'contestar' },
  { infinitive: 'responder' },
  { infinitive: 'salir' },
  { infinitive: 'hablar' },
  { infinitive: 'mandar' },
  { infinitive: 'enviar', strong: 'envi' },
  { infinitive: 'mostrar', strong: 'muestr' },
  { infinitive: 'dar' },
  { infinitive: 'preguntar' },
  { infinitive: 'pedir', strong: 'pid' },
  { infinitive: 'decir', strong: 'dic' },
  { infinitive: 'poner' },
  { infinitive: 'repetir', strong: 'repit' },
]

/** Shared parts of the rules for conversations that fail. */
export function frustrationWords(): Readonly<Record<string, string>> {
  const answers = `${present(answer)}|decis|vienes|venis|viene|respondiste|contestaste|contesto|respondio|mandaste|mandas|saliste|diste|das|da|dan|pasas|explicas|ofreces|ofrece|ofreciste|anotas|anota|anotaste|vuelves a|volves a|vuelve a`
  return {
    fr_gets: `(${present(understand)}|entendiste|entendio|entendieron|leiste|leyo|captaste|pelas|pela|pelan|sigues|haces caso|hace caso|hacen caso)`,
    fr_gets_you: `(${present(understand, 'familiar')}|entendiste|leiste|captaste)`,
    fr_getting:
      '(entendiendo|comprendiendo|captando|cachando|pescando|pillando|escuchando|leyendo|poniendo (atencion|cuidado)|prestando atencion|haciendo caso|siguiendo|oyendo|ayudando|resolviendo|pelando)',
    fr_got: '(entendido|comprendido|captado|leido|escuchado|contestado|respondido|resuelto|ayudado)',
    fr_answer: `(${answers})`,
    fr_answer_you: `(${present(answer, 'familiar')}|decis|contestaste|respondiste|mandaste|saliste)`,
    fr_answering:
      '(contestando|respondiendo|mandando|mandandome|enviando|enviandome|preguntando|preguntandome|pidiendo|pidiendome|diciendo|diciendome|repitiendo|repitiendome|saliendo|dando|poniendo|hablando|ofreciendo|pidiendolo|pidiendomelo|preguntandomelo|insistiendo)',
    fr_bot:
      '(bot|bots|botcito|robot|robots|chatbot|chat|asistente|asistente virtual|maquina|maquinita|programita|aparato este|contestador|sistema automatico|ia|inteligencia artificial|cosa esta|conversacion|conversa|vaina esta|menu|menucito|respuesta automatica|programa)',
    fr_said:
      '(dije|dicho|decia|explique|explicado|conteste|contestado|respondi|respondido|repeti|repetido|aclare|aclarado|pregunte|preguntado|conte|escrito|especifique|indique|mencione|detalle|roge)',
    fr_gave:
      '(di|dado|puse|puesto|pase|pasado|mande|mandado|escribi|escrito|envie|enviado|copie|comente|digite|escogi|elegi|marque)',
    fr_data:
      '(dni|rut|cedula|curp|dui|ruc|nit|cuit|numero|nombre|apellido|correo|direccion|telefono|datos|codigo|pedido|documento|carne|contrato|guia|placa|patente|respuesta|informacion|comprobante)',
    fr_asked: '(pregunt~|pido|pedi|digo|dije|hablo|hable|pongo|puse|escribo|escribi|hablando|diciendo)',
    fr_are: '(estas|esta|estan|estai|estais|tas|ta)',
    fr_keep: '(sigues|seguis|sigue|siguen)',
    fr_again: '(vuelves|volves|vuelve|vuelven|volvio|volviste|volveis|vuelva)',
    fr_tell: '(decir|dar|poner|escribir|explicar|mandar|responder|contestar|pasar)',
    fr_many:
      '(#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|cien|mil|varias|muchas|tantas|demasiadas|bastantes|chorrocientas|infinitas|quinientas|ochocientas|un monton de|millones de)',
    fr_nth: '(tercera|cuarta|quinta|sexta|septima|octava|novena|decima|enesima|ultima|milesima|#)',
    fr_noun:
      '(mensaje|mensajito|mensajes|menu|menus|lista|listado|opcion|opciones|respuesta|respuestas|contestacion|link|enlace|pregunta|preguntas|texto|cantaleta|cantinela|cancion|discurso|rollo|vaina|cosa|babosada|huevada|tontera|pendejada|' +
      'estupidez|tonteria|pavada|verga|mierda|vara|vaina|carajada|wea|webada|bobada|muletilla|plantilla|informacion|mensaje automatico|mismo)',
    fr_nonsense:
      '(cualquier|cualquiera|otra|otro|pavadas|huevadas|pendejadas|pendejada|disparates|disparate|tonterias|burradas|boludeces|gilipolleces|estupideces|babosadas|idioteces|puras|puros|lo que (quieres|quiere|queres|te da la gana|le da la gana|se te canta)|sandeces|bobadas|nada que ver|leseras|weas|webadas|vainas|chorradas|macanas|incoherencias)',
    fr_insult:
      '(inutil|inutiles|idiota|idiotas|estupido|estupida|estupidos|imbecil|imbeciles|incompetente|inservible|pendejo|pendeja|pendejos|boludo|boluda|pelotudo|pelotuda|menso|mensa|bruto|bruta|brutos|tarado|tarada|huevon|huevona|weon|ahuevado|agueonado|aweonao|' +
      'saco de wea|gilipollas|tonto|tonta|tontos|baboso|babosa|bestia|animal|tapado|tapada|gafo|gafa|cojudo|cojuda|gil|gila|salame|nabo|zopenco|burro|burra|torpe|mongolico|mongol|retrasado|subnormal|capullo|zoquete|memo|bobo|boba|pajuo|' +
      'mamaguevo|mamahuevo|becerro|mamerto|lerdo|lerda|porfiado|porfiada|terco|terca|cabezon|tavy|tavyron|chambon|ignorante|dundo|maje|tarugo|zonzo|sonso|sonsa|negado|malparido|hijueputa|hijo de puta|hpta|hdp|gonorrea|cabron|cabrona|asno|sordo|sorda|ciego|ciega|' +
      'analfabeto|analfabeta|atarantado|tarupido|basura|porqueria|mierda|malo|pesimo|nefasto|limitado|limitada|lento|necio|necia|duro de entendederas|cuadrado|mediocre|pedorro|culiao|culiado|qlo|cagada)',
    fr_rude:
      '(pinche|puto|puta|maldito|maldita|jodido|jodida|bendito|condenado|estupido|estupida|inutil|idiota|imbecil|mendigo|mugroso|mugre|pendejo|bruto|tonto|tonta|tavy|cochino|dichoso|bot de mierda|mierda de|porqueria de|basura de|asco de|cagada de)',
    fr_wall: '(pared|paredes|muro|poste|piedra|tabla|mueble|puerta|contestadora|adoquin|estatua|tapia)',
    fr_fedup:
      '(hart~|cansad~|podrid~|aburrid~|mamad~|ladillad~|chato|chata|hinchad~|agotad~|frustrad~|desesperad~|obstinad~|hasta (la|el|los|las) {1})',
  }
}
