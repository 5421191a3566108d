import { notifierContract, notifierFailureContract } from 'relevo/testing'
import { afterEach, describe, it } from 'vitest'
import { aConsoleSubject, aFakeNotifierSubject, anEmailSubject, closeMailboxes } from './notifier-subjects.js'

const fallible = { email: anEmailSubject, fake: () => aFakeNotifierSubject() }
afterEach(closeMailboxes)

describe.each(Object.entries({ ...fallible, console: aConsoleSubject }))(
  'the notifier contract on %s',
  (_name, create) => {
    it.each(notifierContract)('$name', ({ run }) => run(create))
  },
)

describe.each(Object.entries(fallible))('the notifier failure contract on %s', (_name, create) => {
  it.each(notifierFailureContract)('$name', ({ run }) => run(create))
})
