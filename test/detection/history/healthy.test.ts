import { createDetector } from 'relevo'
import { expect, it } from 'vitest'
import { scripted } from './scripts.js'

const { assess } = createDetector()

it.each<[string, string[]]>([
  [
    'an order taken item by item',
    [
      'c quiero dos pizzas de pepperoni',
      'b Anotado. ¿Algo más?',
      'c y una gaseosa grande',
      'b Anotado. ¿Algo más?',
      'c una porción de papas',
      'b Anotado. ¿Algo más?',
      'c no, eso es todo',
      'b Perfecto, son $34.000 en total.',
    ],
  ],
  [
    'follow-ups about one matter, each with news',
    [
      'c cuánto cuesta el plan familiar de internet',
      'b El plan familiar cuesta $89.000 al mes.',
      'c ok y cuántos megas tiene el plan familiar',
      'b Tiene 300 megas de bajada.',
      'c entonces el plan familiar incluye televisión?',
      'b Sí, 80 canales sin costo.',
      'c bueno y la instalación del internet cuánto cuesta',
      'b La instalación es gratis.',
    ],
  ],
  [
    'doubts that the answers settle',
    [
      'c hacen envíos a Arequipa?',
      'b Sí, llegan en 3 días.',
      'c sí pero a domicilio o en agencia?',
      'b A domicilio, sin costo extra.',
      'c pero si no estoy en casa?',
      'b Lo dejamos en portería o volvemos al día siguiente.',
      'c ya, entonces pido uno',
    ],
  ],
  [
    'a shop that has not got everything',
    [
      'c tienen la zapatilla roja en 38?',
      'b Lo siento, no tengo ese número en rojo. Hay en negro.',
      'c y en azul?',
      'b Lo siento, no tengo azul. Hay en blanco y negro.',
      'c ok la negra entonces',
      'b Te la separo hasta mañana.',
    ],
  ],
  [
    'corrections of oneself',
    [
      'c quiero cita el martes a las 3',
      'b Agendada: martes a las 15:00.',
      'c no, perdón, era el jueves',
      'b Cambiada: jueves a las 15:00.',
      'c no no, me equivoqué otra vez, mejor el viernes',
      'b Cambiada: viernes a las 15:00.',
      'c ahora sí, gracias',
    ],
  ],
  [
    'choosing among what is shown',
    [
      'c busco un vestido para una boda',
      'b ¿Le gusta este modelo verde? foto.example/1',
      'c no, ese no',
      'b ¿Y este azul? foto.example/2',
      'c tampoco, muy largo',
      'b Este es más corto: foto.example/3',
      'c ese sí, cuánto cuesta?',
    ],
  ],
  [
    'a menu called up again',
    [
      'c menú',
      'b Elija una opción: 1 Saldo 2 Pagos 3 Sucursales',
      'c 1',
      'b Su saldo es de $120.000.',
      'c menú',
      'b Elija una opción: 1 Saldo 2 Pagos 3 Sucursales',
      'c 3',
      'b Hay sucursales en el Centro y en el Norte.',
      'c volver',
      'b Elija una opción: 1 Saldo 2 Pagos 3 Sucursales',
    ],
  ],
  [
    'the same greeting another day',
    [
      'c hola',
      'b ¡Hola! Soy Lía, la asistente de la clínica. ¿En qué te ayudo?',
      'c quiero saber el horario del laboratorio',
      'b De lunes a sábado de 7 a 12.',
      'c@90000 buenas, otra consulta',
      'b ¡Hola! Soy Lía, la asistente de la clínica. ¿En qué te ayudo?',
      'c la cita de pediatría se puede mover?',
      'b Sí, ¿para qué día?',
      'c@200000 buenas tardes',
      'b ¡Hola! Soy Lía, la asistente de la clínica. ¿En qué te ayudo?',
    ],
  ],
  [
    'an answer asked for once more',
    [
      'c a qué hora sale el bus a Loja?',
      'b Sale a las 6:30, a las 10 y a las 17.',
      'c se cortó, me lo repites porfa',
      'b Sale a las 6:30, a las 10 y a las 17.',
      'c ok el de las 10',
      'b Reservado a las 10.',
    ],
  ],
  [
    'a misunderstanding that one question clears up',
    [
      'c kiero una torta d tres leches',
      'b.3 No te entendí bien. ¿Qué te gustaría pedir?',
      'c una torta de tres leches para veinte personas',
      'b.9 La torta de tres leches para veinte cuesta Q350.',
      'c va, para el sábado',
      'b.9 ¡Lista para el sábado!',
    ],
  ],
  [
    'two misunderstandings with a good answer between',
    [
      'c necesito eso de la otra vez',
      'b No entendí, ¿me das el número de pedido?',
      'c 55120',
      'b El pedido 55120 llega mañana.',
      'c y lo otro?',
      'b No entendí, ¿a qué pedido te refieres?',
      'c al 55121',
      'b El 55121 llega el lunes.',
    ],
  ],
  [
    'data asked for piece by piece',
    [
      'c quiero sacar una cita médica',
      'b ¿Me da su número de documento?',
      'c 1020304050',
      'b ¿Y su fecha de nacimiento?',
      'c 3 de mayo de 1980',
      'b ¿Con qué especialidad?',
      'c cardiología',
      'b Cardiología el lunes a las 9. ¿Confirma?',
      'c sí confirmo la cita de cardiología del lunes',
    ],
  ],
  [
    'what was done already, said in passing',
    [
      'c quiero matricular a mi hijo en primaria',
      'b Llena el formulario en colegio.example/matricula y paga la inscripción.',
      'c ya lo llené y ya pagué, ahora qué sigue?',
      'b Trae los documentos a secretaría.',
      'c ya los tengo, a qué hora atienden?',
      'b De 8 a 14 horas.',
    ],
  ],
  [
    'joy in capitals',
    [
      'c hola ya llegó mi paquete?',
      'b Sí, está en la sucursal desde hoy.',
      'c SIIIII POR FIN!!!',
      'b ¡Te esperamos hasta las 19!',
      'c AHORITA VOY!!! GRACIAS',
    ],
  ],
  [
    'somebody who always writes in capitals',
    [
      'c BUENOS DIAS CUANTO SALE EL BALON DE GAS',
      'b Buenos días. S/ 45 a domicilio.',
      'c MANDEME UNO A LA CALLE LIMA 220',
      'b Llega en 20 minutos.',
      'c YA OK!!',
    ],
  ],
  [
    'answers that get short because all is said',
    [
      'c buenas quisiera reservar una mesa para esta noche si todavía hay lugar',
      'b Sí hay. ¿A qué hora y cuántas personas?',
      'c a las nueve, somos cuatro!!',
      'b ¿Adentro o en la terraza?',
      'c terraza!!',
      'b Reservado.',
    ],
  ],
  [
    'a ping that is answered soon',
    [
      'c hola, hay turno hoy?',
      'c@30 hola?',
      'b Sí, a las 17.',
      'c@60 genial',
      'c@62 a nombre de Rocío',
      'b Agendado.',
    ],
  ],
  [
    'several lines in one breath, and a picture',
    ['c hola', 'c@4 mira', 'c@9 te mando la foto del comprobante', 'c@25 [imagen]', 'b Recibido, gracias.'],
  ],
  [
    'no answer needed after a thank-you',
    [
      'c a qué hora cierran?',
      'b A las 20.',
      'c ok gracias',
      'c@900 ya estoy en camino',
      'c@1500 llegué, qué lindo local',
    ],
  ],
  [
    'a no to what the bot offers',
    [
      'c ya hice la transferencia',
      'b ¡Recibida! ¿Quieres agregar un postre?',
      'c no gracias',
      'b ¿Una bebida?',
      'c no, así está bien',
      'b Perfecto, tu pedido sale en 10 minutos.',
    ],
  ],
  [
    'a limit of the bot, told along with the way out',
    [
      'c quiero cambiar la clave del cajero',
      'b Por seguridad no puedo cambiarla por aquí; se hace en cualquier cajero con su tarjeta.',
      'c ah ok, y el cupo?',
      'b El cupo se cambia en la app, en Ajustes.',
      'c perfecto',
    ],
  ],
  [
    'the state of a thing, looked up twice',
    [
      'c cómo va mi pedido 881?',
      'b Tu pedido está en preparación.',
      'c ok espero',
      'c@2400 y ahora cómo va el pedido 881?',
      'b Tu pedido está en camino, llega a las 14.',
      'c gracias',
    ],
  ],
])('%s shows nothing', (_what, lines) => {
  const turns = scripted(...lines)
  const found = turns.flatMap((_, at) => assess(turns.slice(0, at + 1)))
  expect(found).toEqual([])
})
