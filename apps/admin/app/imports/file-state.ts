import type { RunFile } from '@iisg/db/imports'

/** A file is kept whole, or refused with its reason; until then it is to be read. */
export function stateOf({ keptAt, outcomes }: RunFile): 'kept' | 'refused' | 'to read' {
  if (keptAt !== null) return 'kept'
  return outcomes === null ? 'to read' : 'refused'
}
