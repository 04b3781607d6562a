import fc from 'fast-check'
import type { MatrixInput } from '../analysis/index.ts'
import { methodOf } from '../analysis/index.ts'
import { Priority } from '../needs/index.ts'
import { Partner, partners } from '../partners/index.ts'
import {
  ResponseStatus,
  Strength,
  type SupportLink,
  type WorkingPeriod,
} from '../responses/index.ts'
import { addDays } from '../time/index.ts'
import { aLink, aNeed, days, memberTask, partnerTask } from './examples.ts'

const window = days('2025-01-01', '2025-04-30')

const anyPeriod: fc.Arbitrary<WorkingPeriod> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(200), fc.nat(120)).map(knownPeriod) },
  fc.nat(200).map((start) => ({ status: 'open-ended' as const, from: dayIn(start) })),
  fc.constant({ status: 'unknown' as const, because: 'no start' as const }),
)

/** Any link at all, to one of some needs. */
export function anyLinkTo(needs: MatrixInput['needs']): fc.Arbitrary<SupportLink> {
  return fc
    .record({
      needId: fc.constantFrom(...needs.map(({ id }) => id)),
      strength: fc.constantFrom(...Strength.options),
      status: fc.constantFrom(...ResponseStatus.options),
      committed: fc.boolean(),
      regional: fc.boolean(),
      partners: fc.subarray(Partner.options, { maxLength: 3 }),
      covers: fc.oneof(fc.constant<Partner[]>([]), fc.subarray(Partner.options)),
      period: anyPeriod,
    })
    .map(aLink)
}

/** A small mapping of any kind: silent partners, regional responses, days unknown and outside. */
export const anyMapping: fc.Arbitrary<MatrixInput> = fc
  .array(
    fc.record({
      partners: fc.subarray(Partner.options, { minLength: 1 }),
      priority: fc.constantFrom(...Priority.options),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map(aNeed))
  .chain((needs) =>
    fc.record({
      needs: fc.constant(needs),
      links: fc.array(anyLinkTo(needs), { maxLength: 8 }),
      tasks: fc
        .subarray(partners)
        .map((finalised) => [
          ...finalised.map((partner) => partnerTask('WBBSi', partner, 'finalised')),
          memberTask('WBBSi', 'open'),
        ]),
      window: fc.constant(window),
      method: fc.constant(methodOf(1)),
    }),
  )

function knownPeriod([start, length]: [number, number]): WorkingPeriod {
  const from = dayIn(start)
  return { status: 'known', from, until: addDays(from, length) }
}

/** A day before the window, in it, or after it. */
function dayIn(start: number) {
  return addDays(window.from, start - 60)
}
