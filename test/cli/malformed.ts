/** A file that cannot be read, and the one line that says so (after the file's name). */
export interface Malformed {
  readonly name: string
  readonly content: string | Uint8Array
  readonly says: string
}

const rule = (changes: string) => `own:
  rules:
    - id: complaint.mine
      trigger: complaint
      why: { es: se queja, en: complains }
      patterns: [que porqueria]
      weight: 0.8
      examples: { fires: ['«qué porquería»'], quiet: [hola] }
${changes}`

/** At least thirty ways to get a file wrong. */
export const malformed: readonly Malformed[] = [
  { name: 'empty.yaml', content: '', says: ': is empty; see the guide for what it may hold' },
  {
    name: 'comment.yaml',
    content: '# nothing yet\n',
    says: ': is empty; see the guide for what it may hold',
  },
  {
    name: 'latin1.yaml',
    content: Uint8Array.of(0x61, 0x3a, 0x20, 0xf1),
    says: ': is not UTF-8 text; save it as UTF-8',
  },
  {
    name: 'notes.txt',
    content: 'escalates: [hola]',
    says: ': is neither YAML (.yaml) nor JSON (.json) nor a module (.ts, .js)',
  },
  {
    name: 'list.yaml',
    content: '- quiero un asesor\n',
    says: ':1:1: is no map of keys and values; a policy and phrase tests are',
  },
  {
    name: 'text.json',
    content: '"hola"',
    says: ':1:1: is no map of keys and values; a policy and phrase tests are',
  },
  {
    name: 'other.json',
    content: '{"name": "bot", "version": "1.0.0"}',
    says: ':1:1: is neither phrase tests (policy, ruleset, escalates, asks, staysQuiet, misses, conversations) nor a policy (thresholds, thresholdsOf, does, own, priorityFloors, offersMax, botConfidenceMin, failedTurnsMax, texts, hours)',
  },
  {
    name: 'tab.yaml',
    content: 'escalates:\n\t- quiero un asesor\n',
    says: ':2:1: a tab indents this line; indent with spaces',
  },
  {
    name: 'colon.yaml',
    content: 'escalates:\n  - say: me dijo: quiero un asesor\n',
    says: ':2:10: a text that contains ": " must stand in quotes',
  },
  {
    name: 'twice.yaml',
    content: 'asks: [hola]\nasks: [adiós]\n',
    says: ':2:1: this key stands twice; put both together under one',
  },
  {
    name: 'bracket.yaml',
    content: 'escalates: [quiero un asesor\nasks: []\n',
    says: ':2:1: this line is not indented as those around it, or a bracket above is not closed',
  },
  {
    name: 'quote.yaml',
    content: 'escalates:\n  - "quiero un asesor\n',
    says: ':3:1: a quote, a bracket or a colon is missing here',
  },
  {
    name: 'two.yaml',
    content: 'asks: [hola]\n---\nasks: [adiós]\n',
    says: ':2:1: a second document begins here ("---"); keep one in a file',
  },
  {
    name: 'alias.yaml',
    content: 'asks: *unknown\n',
    says: ': cannot be read as YAML: Unresolved alias (the anchor must be set before the alias): unknown',
  },
  {
    name: 'tag.yaml',
    content: 'asks: !!js/function hola\n',
    says: ':1:7: cannot be read as YAML: Unresolved tag: tag:yaml.org,2002:js/function',
  },
  {
    name: 'comma.json',
    content: '{"asks": ["hola",]}',
    says: ':1:18: is not JSON: value expected; mend it, or name the file .yaml',
  },
  {
    name: 'cut.json',
    content: '{"asks": ["hola"',
    says: ':1:17: is not JSON: close bracket expected; mend it, or name the file .yaml',
  },
  {
    name: 'typo.yaml',
    content: 'escalate:\n  - quiero un asesor\nstaysQuiet: [hola]\n',
    says: ':1:1: escalate: "escalate" is not known here (did you mean "escalates"?); known are policy, ruleset, escalates, asks, staysQuiet, misses, conversations',
  },
  {
    name: 'nothing.yaml',
    content: 'policy: mine.yaml\nescalates: []\n',
    says: ':1:1: tests nothing; fill one of escalates, asks, staysQuiet, misses, conversations',
  },
  {
    name: 'scalar.yaml',
    content: 'staysQuiet: hola\n',
    says: ':1:1: staysQuiet: must be a list, and is a text ("hola")',
  },
  {
    name: 'number.yaml',
    content: 'escalates:\n  - quiero un asesor\n  - 123\n',
    says: ':3:5: escalates[1]: must be a text or a map of keys and values, and is a number (123)',
  },
  {
    name: 'null.yaml',
    content: 'escalates:\n  - quiero un asesor\n  -\n',
    says: ':3:4: escalates[1]: must be a text or a map of keys and values, and is empty',
  },
  {
    name: 'priority.yaml',
    content: 'escalates:\n  - say: quiero un asesor\n    priority: hihg\n',
    says: ':3:5: escalates[0].priority: "hihg" is not one of low, medium, high, urgent (did you mean "high"?)',
  },
  {
    name: 'key.yaml',
    content: 'escalates:\n  - say: quiero un asesor\n    triger: human_request\n',
    says: ':3:5: escalates[0].triger: "triger" is not known here (did you mean "trigger"?); known are say, trigger, quote, priority, agentType',
  },
  {
    name: 'nosay.yaml',
    content: 'escalates:\n  - trigger: human_request\n',
    says: ':2:5: escalates[0]: "say" is missing',
  },
  {
    name: 'again.yaml',
    content: 'escalates: [«quiero» un asesor]\nstaysQuiet:\n  - quiero un asesor\n',
    says: ':3:5: «quiero un asesor» stands under escalates already; keep one',
  },
  {
    name: 'gone.yaml',
    content: 'policy: ./gone/policy.yaml\nasks: [hola]\n',
    says: ':1:1: names FOLDER/gone/policy.yaml, and there is no such file',
  },
  {
    name: 'step.yaml',
    content: 'conversations:\n  - name: c\n    steps:\n      - customer: hola\n        bot: hola\n',
    says: ':4:9: conversations[0].steps[0]: a step has exactly one of customer, bot, person, fails, gives_back, wait',
  },
  {
    name: 'wait.yaml',
    content: 'conversations:\n  - name: c\n    steps:\n      - customer: hola\n      - wait: cinco minutos\n',
    says: ':5:9: conversations[0].steps[1].wait: time looks like 90s, 5m or 2h',
  },
  {
    name: 'first.yaml',
    content: 'conversations:\n  - name: c\n    steps:\n      - bot: hola\n',
    says: ':4:9: conversations[0].steps[0]: begins with a line of the customer or of a person',
  },
  {
    name: 'decision.yaml',
    content:
      'conversations:\n  - name: c\n    steps:\n      - customer: hola\n        expect: { decision: escalate }\n',
    says: ':5:19: conversations[0].steps[0].expect.decision: "escalate" is not one of reply, ask, escalated, silent (did you mean "escalated"?)',
  },
  {
    name: 'does.yaml',
    content: 'does: { negotiation: maybe }\n',
    says: ':1:9: does.negotiation: "maybe" is not one of escalate, ask, note',
  },
  {
    name: 'trigger.yaml',
    content: 'thresholdsOf: { urgencia: { ask: 0.2 } }\n',
    says: ':1:17: thresholdsOf.urgencia: "urgencia" is not known here (did you mean "urgency"?); known are manager_request, human_request, bot_accusation, complaint, technical_issue, frustration, urgency, negotiation',
  },
  {
    name: 'share.yaml',
    content: 'botConfidenceMin: 45\n',
    says: ':1:1: botConfidenceMin: must be at most 1',
  },
  {
    name: 'crossed.yaml',
    content: 'does: {}\nthresholds: { ask: 0.9 }\n',
    says: ':2:1: manager_request: ask 0.9 is above escalate 0.7',
  },
  {
    name: 'floors.yaml',
    content: 'priorityFloors: { complaints: high }\n',
    says: ':1:19: priorityFloors.complaints: "complaints" is not known here (did you mean "complaint"?); known are manager_request, human_request, bot_accusation, complaint, technical_issue, frustration, urgency, negotiation, low_confidence, repeated_failure, bot_error, manual, takeover, legal, safety, loss, imminent, anger, conduct, leisure, several_triggers, failed_turns, waiting, vip, vip_failed, previous_episodes',
  },
  {
    name: 'phrase.yaml',
    content:
      'own:\n  phrases:\n    - { say: hola, trigger: human_request }\n    - { say: "¿?", trigger: human_request }\n',
    says: ':4:7: phrase "¿?": it has no words',
  },
  {
    name: 'silenced.yaml',
    content: 'own:\n  silenced:\n    - complaint.bad\n    - complaint.nope\n',
    says: ':4:7: silenced "complaint.nope": no rule of es@1 has this id',
  },
  {
    name: 'template.yaml',
    content: rule('').replace('[que porqueria]', '[que mal, "que (porqueria"]'),
    says: ':6:27: "complaint.mine": in the template "que (porqueria": a ")" is missing',
  },
  {
    name: 'accent.yaml',
    content: rule('').replace('que porqueria', 'qué porquería'),
    says: ':6:18: "complaint.mine": in the template "qué porquería": cannot read "é porquería"; write it in lower case and without accents',
  },
  {
    name: 'unless.yaml',
    content: rule('      unless: [no, "<nadie>"]\n'),
    says: ':9:20: "complaint.mine": in the template "<nadie>": no expansion is called <nadie>',
  },
  {
    name: 'examples.yaml',
    content: rule('').replace("['«qué porquería»']", '[qué porquería]'),
    says: ':8:27: own.rules[0].examples.fires[0]: mark the words to be quoted with « and »',
  },
  {
    name: 'weight.yaml',
    content: rule('').replace('0.8', '8'),
    says: ':7:7: own.rules[0].weight: must be at most 1',
  },
  {
    name: 'id.yaml',
    content: rule('').replace('complaint.mine', 'mine'),
    says: ':3:7: own.rules[0].id: an id looks like trigger.construction',
  },
  {
    name: 'sameid.yaml',
    content: `${rule('')}${rule('').split('\n').slice(2).join('\n')}`,
    says: ':9:7: rule "complaint.mine": the id is taken already',
  },
  {
    name: 'syntax.rules.ts',
    content: 'export const rules = {\n',
    says: ':2:1: cannot be run: ParseError: Unexpected token',
  },
  {
    name: 'throws.rules.ts',
    content: "throw new Error('no database')\n",
    says: ':1:1: cannot be run: no database',
  },
  {
    name: 'exports.rules.ts',
    content: 'export const nothing = 1\n',
    says: ': exports no ruleset; export one made by defineRuleset({ ...spanishRules, … })',
  },
  {
    name: 'import.rules.ts',
    content: "import { x } from './not-here.js'\nexport const rules = x\n",
    says: ':1:20: imports "./not-here.js", which is not there; mend the path',
  },
  {
    name: 'broken.rules.ts',
    content:
      "import { spanishRules } from 'relevo'\nexport const rules = {\n  ...spanishRules,\n  rules: [{ ...spanishRules.rules[0],\n    id: 'complaint.mine',\n    patterns: ['<nadie>'] }],\n}\n",
    says: ':5:10: "complaint.mine": in the template "<nadie>": no expansion is called <nadie>',
  },
]
