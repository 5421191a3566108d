import * as z from 'zod'
import { policySchema } from '../handoff/index.js'
import { floorsSchema } from './floors.js'
import { phraseTestsSchema } from './input/load-phrases.js'

/** What an editor shows beside a key, by the way that leads to it. */
const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  policy: {
    thresholds: 'From which confidence on a finding counts, 0 to 1. Default: ask 0.4, escalate 0.7.',
    thresholdsOf: 'Other thresholds for some triggers.',
    does: 'What a finding of each trigger does: escalate (default) calls a person, ask offers one, note only counts for the priority.',
    own: 'What this business adds to the Spanish rules, and what it silences.',
    'own.phrases': 'Words that call for a person, taken literally in any spelling.',
    'own.phrases.say': 'The words, as customers write them.',
    'own.phrases.trigger': 'The kind of cause they are.',
    'own.phrases.level': 'escalate (default) calls a person, ask offers one.',
    'own.rules': 'Whole rules, each with its own examples; see the guide "Write a rule".',
    'own.rules.id': 'trigger.construction, unique.',
    'own.rules.patterns': 'Templates; the rule fires where one of them matches.',
    'own.rules.unless': 'Templates that take a match back where they overlap it.',
    'own.rules.weight': 'Confidence of one match: from 0.7 on it escalates, from 0.4 on it asks.',
    'own.rules.examples': 'fires: with the words to be quoted between « and »; quiet: must not fire.',
    'own.silenced': 'Ids of rules that are not to count.',
    priorityFloors: 'The least priority of a factor, where it differs from the default.',
    offersMax: 'How often a person is offered before the next episode. Default 1.',
    botConfidenceMin: 'A bot reply below this confidence counts as failed. Default 0.45.',
    failedTurnsMax: 'Failed bot replies in a row that call a person. Default 2.',
    preset:
      'escalate_all (default): a finding of any trigger calls a person. lean: urgency only counts, bargaining and faults offer one.',
    form: 'How the default texts address the customer.',
    texts: 'What the customer is told; null says nothing.',
    handoffFor: 'Other texts for handoff, by the primary reason.',
    hours: 'When the team is there; null (default) for always.',
    'hours.timeZone': 'Such as America/Bogota.',
    'hours.week': 'By day (mon, tue…): spans such as ["09:00", "18:00"]; over midnight, two.',
    'hours.holidays': 'Days on which it is closed, such as 2026-12-25.',
    routes: 'The first route that holds tells who is notified; where none does, every notifier.',
    fallback: 'Notifiers that are told when nobody has come.',
    unclaimed:
      'What happens while nobody takes an episode, in milliseconds since it opened or the team is there again.',
    idleAfterMs:
      'A person who has not written for so long gives the conversation back. Default 12 hours; null for never.',
    maxAgeMs: 'Older messages are kept, and act on nothing. Default 24 hours.',
    takeover: 'What messages of the business from the phone mean.',
    'takeover.returnWord': 'A message that says this gives the conversation back. Default #bot.',
    'takeover.ignoredTexts': 'Automatic texts of the phone app: they take nothing over.',
    replyFence:
      'strict: whatever takes the conversation from the bot waits until a reply on its way is out. Default measured.',
    survey: 'True asks the customer how it was, once an episode, after a person wrote.',
    noticeOfResolution: 'True notifies the team also when a person gives a conversation back.',
    sla: 'What is promised: minutes, hour or day, or claimMs, firstResponseMs and the share of cases (0 to 1); null (default) for nothing.',
    limits: 'How much may be used in a period; null (default) for no limit.',
    'limits.period': 'Of what the limits are: a day, or a calendar month (default).',
    'limits.warnAt': 'The share of a limit from which on the team is told, once a period. Default 0.8.',
    'limits.over':
      'refuse (default): messages beyond a limit are kept and act on nothing. warn: all goes on.',
    'limits.refusesPeople': 'True refuses also a customer who asks for a person. Default false.',
  },
  phrases: {
    policy: 'File of the policy to test under, from the folder of this file.',
    ruleset: 'Module of the ruleset to test, from the folder of this file.',
    escalates: 'Messages on which a person is called. The words to be quoted may stand between « and ».',
    asks: 'Messages on which a person is offered, and not called.',
    staysQuiet: 'Messages on which neither happens.',
    misses: 'Known gaps: a person should be called, and is not yet.',
    conversations: 'Whole conversations: who says what, and what must follow.',
    'conversations.steps': 'Each has one of customer, bot, person, fails, gives_back and wait.',
  },
  floors: {
    atLeast: 'Shares of one that must be reached.',
    atMost: 'Shares of one that must not be passed.',
  },
}

/** The JSON Schema of each kind of file, draft 2020-12. */
export const jsonSchemas = {
  policy: () => schemaOf('policy', 'A policy of relevo: what a business sets', policySchema),
  phrases: () =>
    schemaOf('phrases', 'Phrase tests of relevo: what must be made of messages', phraseTestsSchema),
  floors: () => schemaOf('floors', 'Floors of relevo score', floorsSchema),
}

function schemaOf(name: string, title: string, schema: z.ZodType) {
  const { $schema, properties, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    // What can only be written in code, such as a text that is a function.
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => {
      const way = path
        .filter((step, at) => path[at - 1] === 'properties' && typeof step === 'string')
        .join('.')
      const isKey = path.at(-2) === 'properties'
      const description = descriptions[name]?.[way]
      if (isKey && description !== undefined) jsonSchema.description = description
      if (jsonSchema.anyOf)
        jsonSchema.anyOf = jsonSchema.anyOf.filter((option) => Object.keys(option).length > 0)
    },
  })
  return { $schema, title, ...rest, properties: { $schema: { type: 'string' }, ...properties } }
}
