import { chat } from '../chat.js'
import { type Command, exit, Misuse, textOf } from '../command.js'
import { loadSubject } from '../input/load-subject.js'

/** `relevo chat` */
export const chatCommand: Command = {
  name: 'chat',
  usage: '',
  summary: 'talk to a small bot in this terminal, and see after each line what was found',
  details: 'You are the customer; /ayuda lists what else you can be.',
  options: {
    policy: { type: 'string', value: 'FILE', help: 'judge by this policy' },
    ruleset: { type: 'string', value: 'FILE', help: 'judge by the ruleset of this module' },
  },
  async run(args, options, { stdin, stdout }) {
    if (args.length > 0) throw new Misuse(`chat takes no arguments, and was given "${args.join(' ')}".`)
    const subject = await loadSubject({
      policy: textOf(options, 'policy'),
      ruleset: textOf(options, 'ruleset'),
    })
    await chat({ input: stdin, output: stdout }, subject)
    return exit.fine
  },
}
