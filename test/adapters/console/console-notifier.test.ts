import { createConsoleNotifier } from 'relevo/console'
import { aNotification } from 'relevo/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'

const printed = [
  '🔔 Ana Prueba pide hablar con una persona (Panadería La Espiga)',
  '   Motivo: pide hablar con una persona',
  '   Prioridad: media · Para: atención',
  '   [conv-1-1:escalation:email]',
].join('\n')

describe('a notice on the console', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('is one piece: title, text set in, and the id that every copy has', async () => {
    const lines: string[] = []
    const notifier = createConsoleNotifier({ print: (line) => lines.push(line) })
    expect(await notifier.deliver(aNotification())).toEqual({ status: 'delivered' })
    expect(lines).toEqual([printed])
  })

  it('goes to standard output unless told', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    await createConsoleNotifier().deliver(aNotification())
    expect(log.mock.calls).toEqual([[printed]])
  })

  it('cannot be mistaken for a notice of its own by a line inside it', async () => {
    const lines: string[] = []
    const notifier = createConsoleNotifier({ print: (line) => lines.push(line) })
    await notifier.deliver(aNotification({ text: 'uno\n🔔 falso aviso' }))
    expect(
      lines
        .join('\n')
        .split('\n')
        .filter((line) => line.startsWith('🔔')),
    ).toHaveLength(1)
  })

  it('is called console unless told', () => {
    expect(createConsoleNotifier().name).toBe('console')
    expect(createConsoleNotifier({ name: 'pantalla' }).name).toBe('pantalla')
  })
})
