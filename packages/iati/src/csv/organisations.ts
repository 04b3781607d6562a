import { OrganisationRole } from '@iisg/domain/organisations'
import type { IatiActivity } from '../activity.ts'
import { listsIn } from './lists.ts'
import type { ActivityRow } from './row.ts'

/** Whoever takes part: each role has columns of its own, such as `participating-org (Funding)`. */
export function participantsIn(row: ActivityRow): IatiActivity['organisations'] {
  return OrganisationRole.options.flatMap((role) => {
    const cells = {
      name: row.cell(`participating-org (${role})`),
      ref: row.cell(`participating-org-ref (${role})`),
      type: row.cell(`participating-org-type-code (${role})`),
    }
    const lead = cells.name === '' ? 'ref' : 'name'
    const note = (_: string, sentence: string) => row.note(`participating-org (${role})`, sentence)

    return listsIn(cells, lead, note)
      .filter(({ name, ref }) => name !== null || ref !== null)
      .map((organisation) => ({ ...organisation, role }))
  })
}
