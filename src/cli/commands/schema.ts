import { type Command, exit, Misuse } from '../command.js'
import { jsonSchemas } from '../json-schemas.js'

const names = Object.keys(jsonSchemas) as (keyof typeof jsonSchemas)[]

/** `relevo schema` */
export const schemaCommand: Command = {
  name: 'schema',
  usage: names.join('|'),
  summary: 'print the JSON Schema of a file, for editors',
  details: `The same schemas lie in node_modules/relevo/docs/schemas. In a YAML file the first line names one:
# yaml-language-server: $schema=../node_modules/relevo/docs/schemas/policy.json`,
  options: {},
  async run([name, ...more], _options, { stdout }) {
    const found = names.find((one) => one === name)
    if (found === undefined || more.length > 0) throw new Misuse(`schema takes one of ${names.join(', ')}.`)
    stdout.write(`${JSON.stringify(jsonSchemas[found](), null, 2)}\n`)
    return exit.fine
  },
}
