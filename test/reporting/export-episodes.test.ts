import { type ExportedLine, exportEpisodes } from 'relevo'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

const line = (messageId: string, atMs: number, changes: Partial<ExportedLine> = {}): ExportedLine => ({
  messageId,
  author: 'customer',
  text: `línea ${messageId}`,
  atMs,
  ...changes,
})
const first = anEpisode({
  episodeId: 'conv-1',
  openedAtMs: 1000,
  evidence: [
    {
      messageId: 'm-1',
      ruleId: 'human_request.talk',
      reason: 'human_request',
      start: 0,
      end: 5,
      quote: 'línea',
      why: 'pide una persona',
    },
  ],
  closedAtMs: 2000,
  outcome: 'resolved_by_person',
  satisfaction: { askedAtMs: 2000, deliveredAtMs: 2001, score: 4, answeredAtMs: 2500, comment: '«bien»\nsí' },
})
const second = anEpisode({ episodeId: 'conv-2', openedAtMs: 3000 })
const transcript = [
  line('m-1', 900),
  line('m-2', 2000, { author: 'person' }),
  line('m-3', 2001),
  line('m-4', 9000),
]
const read = (lines: string) =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((one) => JSON.parse(one))

describe('an export', () => {
  it('is a line for each episode, with everything that is known of it', () => {
    const lines = exportEpisodes([first], new Map([['conv', transcript]]))
    expect(lines.endsWith('\n')).toBe(true)
    expect(read(lines)).toEqual([{ schema: 1, ...first, transcript: transcript.slice(0, 2) }])
  })

  it('gives each line of a transcript to one episode, whatever order they come in', () => {
    const lines = exportEpisodes([second, first], new Map([['conv', transcript]]))
    expect(
      read(lines).map((one) => [
        one.episodeId,
        one.transcript.map(({ messageId }: ExportedLine) => messageId),
      ]),
    ).toEqual([
      ['conv-1', ['m-1', 'm-2']],
      ['conv-2', ['m-3', 'm-4']],
    ])
  })

  it('never gives the lines of one conversation to another', () => {
    const other = anEpisode({ episodeId: 'otra-1', conversationId: 'otra', openedAtMs: 500 })
    const [one] = read(exportEpisodes([other], new Map([['conv', transcript]])))
    expect(one).toEqual({ schema: 1, ...other, transcript: [] })
  })

  it('keeps a line a line, whatever customers write', () => {
    const text = 'uno\ndos\r\u2028tres "cuatro" \ud800'
    const lines = exportEpisodes([second], new Map([['conv', [line('m-1', 1, { text })]]]))
    expect(lines.split('\n')).toHaveLength(2)
    expect(read(lines)[0].transcript[0].text).toBe(text)
  })

  it('of nothing is nothing', () => {
    expect(exportEpisodes([], new Map())).toBe('')
  })
})
