import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { chat } from '../../src/cli/chat.js'

/** Types lines into a chat and gives everything that it printed, line by line. */
async function printed(...typed: readonly string[]): Promise<string[]> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const chunks: string[] = []
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  input.end(typed.map((line) => `${line}\n`).join(''))
  await chat({ input, output })
  return chunks.join('').split('\n')
}

const HELP_LINES = 5
const afterHelp = async (...typed: readonly string[]) => (await printed(...typed)).slice(HELP_LINES)
const ANSWER = 'bot> Entendido. (Aquí contestaría tu bot.)'

describe('a chat in the terminal', () => {
  it('begins with its orders', async () => {
    const [first, ...rest] = await printed()
    expect(first).toBe('Escribe como cliente. Órdenes:')
    expect(rest.slice(0, 4).map((line) => line.trim().split(' ')[0])).toEqual([
      '/persona',
      '/resolver',
      '/ayuda',
      '/salir',
    ])
  })

  it('answers an ordinary message as a bot would', async () => {
    expect(await afterHelp('hola, buenas tardes')).toEqual([
      '   Nada pide una persona.',
      '   → reply: the bot may answer',
      '   [active]',
      ANSWER,
      '',
    ])
  })

  it('goes from the bot to a person and back', async () => {
    const lines = await afterHelp(
      'hola',
      'quiero hablar con una persona',
      '¿siguen ahí?',
      '/persona Hola, soy Irma',
      'gracias',
      '/resolver',
      'otra duda',
      '/salir',
      'esto ya no',
    )
    const told = lines.filter((line) => /^( {3}(→|\[(active|escalated|resolved))|bot>|persona>)/.test(line))
    expect(told).toEqual([
      '   → reply: the bot may answer',
      '   [active]',
      ANSWER,
      '   → escalated: human_request · priority medium (human_request) · for support',
      '   [escalated, waiting]',
      'bot> Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.',
      '   → silent: a person was called',
      '   [escalated, waiting]',
      'persona> Hola, soy Irma',
      '   [escalated, claimed]',
      '   → silent: a person has the conversation',
      '   [escalated, claimed]',
      '   [resolved]',
      '   → reply: the bot may answer',
      '   [active]',
      ANSWER,
    ])
  })

  it('shows the notice that the team gets, before the decision', async () => {
    const lines = await afterHelp('quiero hablar con una persona')
    const notice = lines.findIndex((line) => line.startsWith('🔔'))
    expect(lines[notice]).toBe('🔔 Cliente pide hablar con una persona (Chat de prueba)')
    expect(notice).toBeLessThan(lines.findIndex((line) => line.includes('→ escalated')))
    expect(lines).toContain('     Cliente: quiero hablar con una persona')
  })

  it('shows what was found, where it stands', async () => {
    const lines = await afterHelp('hola, quiero hablar con una persona ya')
    expect(lines.find((line) => line.includes('✔'))).toMatch(
      /^ {3}✔ human_request 0\.\d+ \(escalate\): «quiero hablar con una persona», pide hablar/,
    )
  })

  it('offers a person where it is unclear, and takes a yes', async () => {
    const lines = await afterHelp('¿eres un bot?', 'sí')
    expect(lines).toContain('   → ask: a person is offered')
    expect(lines).toContain('bot> ¿Quieres que te atienda una persona del equipo? Responde sí o no.')
    expect(lines).toContain('   [escalated, waiting]')
  })

  it.each(['¡eso!', 'no', 'no sé'])('takes "%s" for no yes', async (answer) => {
    expect(await afterHelp('¿eres un bot?', answer)).not.toContain('   [escalated, waiting]')
  })
})

describe('the orders', () => {
  it.each([
    ['/persona hola', 'Todavía no hay conversación: escribe primero algo como cliente.'],
    ['/resolver', 'No hay nada que devolver.'],
    ['/bailar conmigo', 'No conozco la orden /bailar.'],
  ])('%s, where it makes no sense, says so', async (order, line) => {
    expect((await afterHelp(order))[0]).toBe(line)
  })

  it('/resolver says so too where no person was called', async () => {
    expect(await afterHelp('hola', '/resolver')).toContain('No hay nada que devolver.')
  })

  it('/persona without a text is no order to write nothing', async () => {
    const lines = await afterHelp('hola', '/persona', '/persona   ')
    expect(lines).not.toContain('   [escalated, claimed]')
    expect(lines).not.toContain('persona> ')
  })

  it('/ayuda tells them again', async () => {
    expect((await afterHelp('/ayuda'))[0]).toBe('Escribe como cliente. Órdenes:')
  })

  it('/salir ends the chat, whatever follows', async () => {
    expect(await afterHelp('/salir', 'hola')).toEqual([''])
  })

  it('empty lines say nothing', async () => {
    expect(await afterHelp('', '   ', '/salir')).toEqual([''])
  })
})
