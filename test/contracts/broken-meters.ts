import type { CounterName, HistogramName, Meter, MeterAttributes } from 'relevo'

type Damage = (real: Meter) => Partial<Meter>

/** Damage to the attributes. */
const about =
  (change: (attributes: MeterAttributes) => MeterAttributes): Damage =>
  (real) => ({
    count: (name, value, attributes) => real.count(name, value, change(attributes)),
    record: (name, value, attributes) => real.record(name, value, change(attributes)),
  })

/** Damage to the names. */
const under = (count: (name: CounterName) => CounterName): Damage => {
  return (real) => ({ count: (name, value, attributes) => real.count(count(name), value, attributes) })
}

const without = (key: keyof MeterAttributes) =>
  about(({ [key]: _, ...rest }) => rest as MeterAttributes & { tenantId: string })

/** Each is a working meter with one line of damage. */
export const brokenMeters: Readonly<Record<string, Damage>> = {
  'counts nothing': () => ({ count: () => {} }),
  'records nothing': () => ({ record: () => {} }),
  'counts one, whatever the value': (real) => ({ count: (name, _, on) => real.count(name, 1, on) }),
  'counts everything twice': (real) => ({ count: (name, value, on) => real.count(name, 2 * value, on) }),
  'records whole numbers only': (real) => ({
    record: (name, value, on) => real.record(name, Math.round(value), on),
  }),
  'records milliseconds': (real) => ({
    record: (name, value, on) => real.record(name, value * 1_000, on),
  }),
  'takes 0 for nothing': (real) => ({
    record: (name, value, on) => value && real.record(name, value, on),
  }),
  'counts what should be recorded': (real) => ({
    record: (name, value, on) => real.count(name as HistogramName & CounterName, value, on),
  }),
  'mixes up tenants': about((on) => ({ ...on, tenantId: 'todas' })),
  'loses the reason': without('reason'),
  'loses the outcome': without('outcome'),
  'loses the kind': without('kind'),
  'loses the target': without('target'),
  'loses the status': without('status'),
  'writes what is absent as empty': about((on) => ({ reason: '', outcome: '', ...on })),
  'depends on the order of the attributes': about((on) => ({
    ...on,
    target: Object.keys(on)[0] ?? '',
  })),
  'does not know what is new': (real) => ({
    count: (name, value, on) => name !== 'relevo.echoes.decided' && real.count(name, value, on),
  }),
  'throws at a name': (real) => ({
    count: (name, value, on) => {
      if (name.includes('echoes')) throw new Error(name)
      real.count(name, value, on)
    },
  }),
  'puts all counters into one': under(() => 'relevo.episodes.opened'),
  'reads the attributes later': (real) => {
    const later: (() => void)[] = []
    return {
      count: (name, value, on) => void later.push(() => real.count(name, value, on)),
      record: (name, value, on) => {
        for (const one of later.splice(0)) one()
        later.push(() => real.record(name, value, on))
      },
    }
  },
  'writes into the attributes': about((on) => Object.assign(on, { target: 'mía' })),
  'samples when there is much': (real) => {
    let seen = 0
    return {
      record: (name, value, on) => {
        if (++seen <= 1_000 || seen % 10 === 0) real.record(name, value, on)
      },
    }
  },
  'stops after a while': (real) => {
    let left = 4_000
    return { count: (name, value, on) => left-- > 0 && real.count(name, value, on) }
  },
}
