import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const commands = ['test', 'explain', 'score', 'backtest', 'chat', 'init', 'schema']

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']]])('%j lists the commands and the exit codes', async (args) => {
    const { status, stdout } = await run(args)
    expect(status).toBe(0)
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} +\\w`, 'm'))
    expect(stdout).toContain('Exit code: 0 fine, 1')
  })

  it.each(commands)('%s tells its own options', async (command) => {
    const { status, stdout } = await run([command, '--help'])
    expect(status).toBe(0)
    expect(stdout.startsWith(`Usage: relevo ${command}`)).toBe(true)
    expect(stdout).toMatch(/^ {2}--help +this text$/m)
  })
})

describe('misuse ends with 2, and says what is right', () => {
  it.each<[string[], string]>([
    [['tset'], '"tset" is not a command'],
    [['test', '--nope'], "Unknown option '--nope'"],
    [['test', '--format', 'xml'], '--format is one of text, json, junit, github, and not "xml"'],
    [['test', 'not-there.yaml'], 'not-there.yaml: there is no such file or folder; check the path'],
    [['test', 'src/text'], 'src/text: holds nothing to test'],
    [['explain', 'una', 'persona'], 'explain takes one text; put it in quotes'],
    [['explain', '--language', 'fr', 'hola'], '--language is one of es, en'],
    [['explain', 'hola', '--policy', 'gone.yaml'], 'gone.yaml: there is no such file'],
    [['explain', 'hola', '--ruleset', 'package.json'], 'package.json: is no module'],
    [['score'], 'score needs at least one file'],
    [['score', 'gone.tsv'], 'gone.tsv: there is no such file'],
    [['chat', 'hola'], 'chat takes no arguments'],
    [['init', 'src'], 'there is no package.json in src'],
    [['schema', 'rules'], 'schema takes one of policy, phrases, floors'],
    [['schema'], 'schema takes one of'],
  ])('%j', async (args, why) => {
    const { status, stdout, stderr } = await run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(why)
  })
})

describe('explain', () => {
  it('marks what counts and what was held back, and says why', async () => {
    const { status, stdout } = await run([
      'explain',
      'mi vecina quiere hablar con un asesor, yo pido un descuento',
    ])
    expect(status).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'mi vecina quiere ‹hablar con un asesor›, yo «pido un descuento»',
      '',
      '→ escalates: negotiation · priority low · for sales',
      expect.stringMatching(/^Hace falta una persona/),
      expect.stringMatching(/^✔ negotiation/),
      expect.stringMatching(/^✘ No contó: human_request/),
      '',
    ])
  })

  it('reads standard input, in English too', async () => {
    const { stdout } = await run(['explain', '--language', 'en'], '¿eres un robot?\n')
    expect(stdout).toMatch(/^¿«eres un robot»\?\n\n→ asks: a person is offered\nIt is not clear/)
  })

  it('tells an ordinary message as it is', async () => {
    expect((await run(['explain', '-'], 'hola')).stdout).toBe(
      'hola\n\n→ stays quiet: the bot may answer\nNada pide una persona.\n',
    )
  })

  it('judges by a policy, and as JSON', async () => {
    const policy = 'test/fixtures/outcomes/noisy/project/policy.yaml'
    const { stdout } = await run(['explain', 'no vuelvo a molestar', '--policy', policy, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'escalate',
      reasons: ['complaint'],
      priority: 'medium',
    })
  })

  it('judges by a ruleset', async () => {
    const ruleset = 'test/fixtures/outcomes/promote/project/lower.rules.ts'
    const { stdout } = await run(['explain', 'vengan a buscarme', '--ruleset', ruleset])
    expect(stdout).toContain('«vengan a buscarme»')
  })
})

describe('test from standard input', () => {
  it('reads phrase tests', async () => {
    const { status, stdout } = await run(['test', '-'], 'escalates: [quiero un asesor]\nstaysQuiet: [hola]\n')
    expect(status).toBe(0)
    expect(stdout).toBe('✔ 2 checks in 1 file: 1 reported, 1 validated\n')
  })

  it('lists every check when asked to', async () => {
    const { stdout } = await run(['test', '-', '--verbose'], 'staysQuiet: [hola]\n')
    expect(stdout.split('\n')[0]).toBe('✔ validated  -:1:14  staysQuiet: hola')
  })
})

describe('what a customer wrote is no command to the runner', () => {
  it.each(['text', 'github'])('nor moves the cursor of a terminal, as %s', async (format) => {
    const phrases = JSON.stringify({
      staysQuiet: [
        'quiero un asesor\n::error file=x::pwned',
        '::warning::quiero un asesor',
        '\u001b[2J quiero un asesor',
      ],
    })
    const { status, stdout } = await run(['test', '-', '--format', format], phrases)
    expect(status).toBe(1)
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line))
    expect(commands.every((line) => line.startsWith('::error file=-,'))).toBe(format === 'github')
    expect(commands).toHaveLength(format === 'github' ? 3 : 1)
    expect(stdout).not.toContain('\u001b')
  })
})

describe('several modules', () => {
  it('leave the process as it was', async () => {
    const { exit } = process
    const module = 'test/fixtures/outcomes/promote/project/lower.rules.ts'
    await run(['test', module, 'test/fixtures/outcomes/promote/project'])
    expect(process.exit).toBe(exit)
  })
})

describe('the word of the team goes before ours', () => {
  it('an ordinary message that its phrase tests list is no noise of its policy', async () => {
    const project = 'test/fixtures/told'
    expect((await run(['test', `${project}/policy.yaml`])).status).toBe(1)
    expect(await run(['test', project])).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('the JSON Schemas', () => {
  it.each(['policy', 'phrases', 'floors'])('of %s is the one that is published', async (name) => {
    // To write it anew: node dist/cli/relevo.js schema NAME > docs/schemas/NAME.json
    expect((await run(['schema', name])).stdout).toBe(readFileSync(`docs/schemas/${name}.json`, 'utf8'))
  })

  it('there are no others', () => {
    expect(readdirSync('docs/schemas').toSorted()).toEqual(['floors.json', 'phrases.json', 'policy.json'])
  })
})
