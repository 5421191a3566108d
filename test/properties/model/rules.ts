import { type Model, type ModelEpisode, openOf } from './model.js'

const MINUTE_MS = 60_000
/** The tenant's policy in the proofs, beside the defaults. */
export const policy = {
  survey: true,
  idleAfterMs: 120 * MINUTE_MS,
  unclaimed: { returnAfterMs: 60 * MINUTE_MS },
} as const
export const texts = {
  handoff: 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.',
  offer: '¿Quieres que te atienda una persona del equipo? Responde sí o no.',
  unclaimed:
    'Todavía no ha podido atenderte nadie del equipo. Tu mensaje sigue en espera; no hace falta que lo repitas.',
  survey: '¿Cómo te atendieron? Responde del 1 (mal) al 5 (muy bien).',
  thanks: '¡Gracias por contarnos!',
} as const
const ECHO_MS = 30_000
const TURNS = 12

/** A text of the business's own goes out: the customer reads it, and its echo may come. */
export function tells(model: Model, text: string): string | undefined {
  model.transcript.push(['system', text])
  if (!model.sendsTexts) opensSend(model, `told ${model.count++}`, text)
  else model.texts.push(text)
  return model.sendsTexts ? undefined : text
}

/** A text is on its way under a key; at most five are remembered. */
export function opensSend(model: Model, key: string, text: string): void {
  const others = model.sends.filter((send) => send.key !== key && send.untilMs > model.nowMs)
  model.sends = [...others, { key, text, untilMs: model.nowMs + ECHO_MS }].slice(-5)
}

/** A line between customer and bot. */
export function remembers(model: Model, turn: Model['turns'][number]): void {
  model.turns = [...model.turns, turn].slice(-TURNS)
}

/** A person is needed. The text is what the host must say. */
export function calls(model: Model): string | undefined {
  if (openOf(model)) return undefined
  opens(model)
  model.notices.push(`${model.episodes.length}:escalation`)
  return tells(model, texts.handoff)
}

function opens(model: Model): ModelEpisode {
  const episode: ModelEpisode = {
    openedAtMs: model.nowMs,
    by: null,
    isClaimed: false,
    hasHumanWritten: false,
    lastHumanAtMs: 0,
    steps: 0,
    isAsked: false,
    score: null,
    outcome: null,
    closedAtMs: 0,
  }
  model.episodes.push(episode)
  Object.assign(model, { owner: 'team', isReturned: false, epoch: model.epoch + 1, turns: [] })
  Object.assign(model, { offered: 0, isPending: false, hasMarker: false, isSurveying: false })
  return episode
}

/** A person is there, called or not. */
export function takes(model: Model, by: string | null): ModelEpisode {
  const episode = openOf(model) ?? opens(model)
  if (!episode.isClaimed) Object.assign(episode, { isClaimed: true, lastHumanAtMs: model.nowMs })
  episode.by ??= by
  return episode
}

/** A person wrote, at `atMs`. Written before giving back and delivered after: it takes nothing over. */
export function writes(model: Model, atMs: number, by: string | null): void {
  const last = model.episodes.at(-1)
  if (!openOf(model) && last && atMs <= last.closedAtMs) return
  const episode = takes(model, by)
  Object.assign(episode, { hasHumanWritten: true, lastHumanAtMs: model.nowMs })
}

/** The bot has it again. */
export function ends(model: Model, outcome: string): void {
  const open = openOf(model)
  if (open) Object.assign(open, { outcome, closedAtMs: model.nowMs })
  Object.assign(model, { owner: 'bot', epoch: model.epoch + 1, turns: [], hasMarker: open !== null })
  model.isReturned = outcome !== 'reset_by_operator'
}

/** A person gives it back, and the customer is asked how it was where that is right. */
export function givesBack(model: Model): string | undefined {
  const open = openOf(model)
  if (!open) return undefined
  const wrote = model.lastCustomerAtMs
  const asks = open.hasHumanWritten && !open.isAsked && wrote !== null && model.nowMs - wrote < 24 * 3_600_000
  ends(model, 'resolved_by_person')
  if (!asks) return undefined
  Object.assign(model, { isSurveying: true, surveyedAtMs: model.nowMs })
  open.isAsked = true
  return tells(model, texts.survey)
}

/** When something happens by itself next, at what time and what. */
export function nextDue(model: Model): { atMs: number; happens: () => void } | null {
  const open = openOf(model)
  const dues = model.held.map((echo) => ({ atMs: echo.untilMs, happens: () => decides(model, echo) }))
  if (open?.isClaimed)
    dues.push({
      atMs: open.lastHumanAtMs + policy.idleAfterMs,
      happens: () => returns(model, 'returned_idle'),
    })
  if (open && !open.isClaimed) dues.push(...ladder(model, open))
  return dues.sort((a, b) => a.atMs - b.atMs)[0] ?? null
}

function ladder(model: Model, open: ModelEpisode) {
  const steps = [
    { afterMs: 5 * MINUTE_MS, happens: () => model.notices.push(`${model.episodes.length}:reminder1`) },
    { afterMs: 15 * MINUTE_MS, happens: () => model.notices.push(`${model.episodes.length}:reminder2`) },
    { afterMs: 30 * MINUTE_MS, happens: () => model.sendsTexts && model.texts.push(texts.unclaimed) },
    { afterMs: 60 * MINUTE_MS, happens: () => returns(model, 'returned_unclaimed') },
  ].slice(open.steps, open.steps + 1)
  return steps.map(({ afterMs, happens }) => ({
    atMs: open.openedAtMs + afterMs,
    happens: () => {
      open.steps++
      happens()
    },
  }))
}

function returns(model: Model, outcome: string): void {
  ends(model, outcome)
  model.notices.push(`${model.episodes.length}:resolution`)
}

function decides(model: Model, echo: Model['held'][number]): void {
  model.held = model.held.filter((one) => one !== echo)
  model.transcript.push(['person', echo.text])
  writes(model, echo.atMs, null)
}
