import type { CoverageMatrix } from '@iisg/domain/analysis'
import { type Partner, partners } from '@iisg/domain/partners'

/** The partners that state needs but of which nothing may be judged yet. */
export function silentIn({ byPartner }: CoverageMatrix): Partner[] {
  return partners.filter(
    (partner) => byPartner[partner].judged === 0 && byPartner[partner].unreported > 0,
  )
}
