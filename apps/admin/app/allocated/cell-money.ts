import type { Explanation, ResponseMoney } from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { ResponseId } from '@iisg/domain/responses'
import { type AllocatedTold, allocatedTold, type SumTold, sumTold } from './allocated-told.ts'

/** The money of a cell: what each response gives, and all together where that gives nothing away. */
export type CellMoney = {
  parts: { responseId: ResponseId; title: string; allocated: AllocatedTold }[]
  /** How many responses there are besides that whoever asks may not know. */
  hidden: number
  sum: SumTold
}

/** The money behind a figure, from the same parts as its explanation. */
export function cellMoneyOf(
  need: Pick<Need, 'id' | 'state'>,
  { partner, explanation }: { partner: Partner; explanation: Explanation },
  money: ReadonlyMap<ResponseId, ResponseMoney>,
): CellMoney {
  const parts = explanation.parts.flatMap((part) => {
    if (part.status === 'hidden' || part.because === 'not for this partner') return []
    const { responseId, title } = part
    return [{ responseId, title, allocated: allocatedTold(need, money.get(responseId), [partner]) }]
  })
  const hidden = explanation.parts.filter(({ status }) => status === 'hidden').length
  const sum = sumTold(
    parts.map(({ allocated }) => allocated),
    hidden,
  )
  return { parts, hidden, sum }
}
