/** A file that `relevo init` writes; the path is from the bot's folder. */
export interface StarterFile {
  readonly path: string
  readonly content: string
}

/** What a bot begins with; `present` are the names in its folder, by which its package manager is known. */
export function starterFiles(present: readonly string[]): StarterFile[] {
  return [
    { path: 'escalation/policy.yaml', content: policy },
    { path: 'escalation/phrases.yaml', content: phrases },
    { path: '.github/workflows/escalation.yml', content: workflow(installCommand(present)) },
  ]
}

const policy = `# yaml-language-server: $schema=../node_modules/relevo/docs/schemas/policy.json
# What your business adds to relevo's Spanish rules. Your bot passes this as the policy of its tenant.

own:
  # Words of your trade that call for a person, in any spelling. level: ask only offers one.
  phrases:
    - say: cotización para empresas
      trigger: human_request
      level: ask

  # Whole rules bring their own examples: the words to be quoted stand between « and ».
  rules:
    - id: human_request.freeze_membership
      trigger: human_request
      why: { es: pide pausar su membresía, en: asks to pause a membership }
      patterns:
        - (congelar|pausar|suspender|congelen|pausen) [mi|la|una] (membresia|mensualidad|suscripcion)
      weight: 0.8
      examples:
        fires:
          - necesito «congelar mi membresía» dos meses
          - ¿me pueden «pausar la mensualidad» por viaje?
        quiet:
          - ¿qué incluye la membresía?

  # Rules of relevo that are not to count here, by the id that \`npx relevo explain\` shows.
  silenced: []

# What a finding does: escalate calls a person, ask offers one, note only counts for the priority.
does:
  negotiation: ask
`

const phrases = `# yaml-language-server: $schema=../node_modules/relevo/docs/schemas/phrases.json
# What must be made of your customers' messages. \`npx relevo test\` runs it, and your CI with it.

policy: policy.yaml

# A person is called. Mark the words that must be quoted, and add what else must hold.
escalates:
  - «me comunicas con alguien» por favor
  - say: quiero «congelar mi membresía» por un viaje
    trigger: human_request
    priority: medium
  - say: llevo tres semanas esperando y nadie me da razón, voy a ir a la Profeco
    trigger: complaint
    priority: urgent

# A person is offered; the customer says yes or no.
asks:
  - ¿eres un robot?
  - necesito una cotización para empresas
  - ¿me lo dejas en 300?

# The bot answers.
staysQuiet:
  - somos cuatro personas, ¿tienen mesa?
  - ya pagué, gracias
  - no quiero hablar con nadie, solo ver el catálogo

conversations:
  - name: el bot no entiende dos veces, una persona contesta y devuelve la conversación
    steps:
      - customer: ¿me sirve para un auto del 2015?
        expect: { decision: reply }
      - bot: No te entendí, ¿puedes repetirlo?
        confidence: 0.2
      - customer: que si le queda a un modelo 2015
        expect: { decision: reply }
      - bot: No te entendí, ¿puedes repetirlo?
        confidence: 0.2
        expect: { send: false, status: escalated, notifications: [escalation] }
      - person: Hola, soy Irma. Sí le queda.
        expect: { phase: claimed }
      - customer: gracias
        expect: { decision: silent }
      - gives_back: true
        expect: { status: resolved }
      - customer: ¿y cuánto cuesta el envío?
        expect: { decision: reply }
`

const installs = [
  ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
  ['yarn.lock', 'corepack enable && yarn install --immutable'],
  ['package-lock.json', 'npm ci'],
] as const

const installCommand = (present: readonly string[]) =>
  installs.find(([lock]) => present.includes(lock))?.[1] ?? 'npm install'

const workflow = (install: string) => `name: escalation rules
on: [push, pull_request]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${install}
      - run: npx relevo test --format github
`
