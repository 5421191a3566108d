import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, exit, Misuse } from '../command.js'
import { starterFiles } from '../init/starter-files.js'
import { writeNew } from '../init/write-new.js'

/** `relevo init` */
export const initCommand: Command = {
  name: 'init',
  usage: '[FOLDER]',
  summary: 'write starter rules, phrase tests and a CI workflow into an existing bot',
  details:
    'FOLDER is that of the bot, with its package.json; default: this one. Files that are there are left as they are.',
  options: {},
  async run([folder = '.', ...more], _options, { stdout }) {
    if (more.length > 0) throw new Misuse('init takes one folder.')
    if (!existsSync(join(folder, 'package.json')))
      throw new Misuse(
        `there is no package.json in ${folder === '.' ? 'this folder' : folder}; name the folder of your bot.`,
      )
    const files = starterFiles(await readdir(folder))
    for (const { path, content } of files) {
      const isNew = await writeNew(join(folder, path), content)
      stdout.write(`${isNew ? 'wrote' : 'kept '}  ${path}${isNew ? '' : ' (it is there already)'}\n`)
    }
    stdout.write('\nNext: npx relevo test\n')
    return exit.fine
  },
}
