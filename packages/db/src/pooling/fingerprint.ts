import { createHash } from 'node:crypto'
import type { Need } from '@iisg/domain/needs'
import type { PoolingGroup } from '@iisg/domain/pooling'

/**
 * Of all that a group is judged by: who asks for what in which words, how urgently, and who answers
 * whom already. How far an answer reaches moves the gap, and asks nobody to decide again.
 */
export function fingerprintOfGroup(
  { parts }: PoolingGroup,
  needOf: ReadonlyMap<Need['id'], Need>,
): string {
  const asked = [...new Set(parts.map(({ needId }) => needId))].sort().map((id) => {
    const need = needOf.get(id)
    return [id, need?.title, need?.description, need?.priority]
  })
  const answered = parts
    .map(({ needId, partner, answeredBy }) => [needId, partner, ...answeredBy].join(' '))
    .sort()
  return createHash('sha256')
    .update(JSON.stringify([asked, answered]))
    .digest('hex')
}
