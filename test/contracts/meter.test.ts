import { meterContract } from 'relevo/testing'
import { afterEach, describe, it } from 'vitest'
import { aFakeMeterSubject, anOpenTelemetrySubject, closeProviders } from './meter-subjects.js'

afterEach(closeProviders)

describe.each(Object.entries({ fake: () => aFakeMeterSubject(), opentelemetry: anOpenTelemetrySubject }))(
  'the meter contract on %s',
  (_name, create) => {
    it.each(meterContract)('$name', ({ run }) => run(create))
  },
)
