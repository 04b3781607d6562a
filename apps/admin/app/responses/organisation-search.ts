import type { Db } from '@iisg/db'
import { organisationsMeantBy } from '@iisg/db/organisations'
import { designated } from '@iisg/domain/partners'
import type { Typed } from '@iisg/ui/forms'

/** The lists of organisations in the form of a response. */
export const organisationLists = ['funders', 'implementers'] as const
export type OrganisationList = (typeof organisationLists)[number]

/** The field by which an organisation is looked for to be added to a list. */
export function searchFieldOf(list: OrganisationList) {
  return `${list}Search` as const
}

/** What looking for organisations came to. */
export type Found = {
  /** The form, with whoever was found exactly added to its list. */
  typed: Typed
  problems: Record<string, string>
  /** Those who may be meant, by their ids, for the editor to choose from. */
  perhaps: Record<OrganisationList, string[]>
}

/** Adds to the lists of a form the organisations whose names stand in its search fields. */
export async function addFound(db: Db, typed: Typed): Promise<Found> {
  const found: Found = {
    typed: { ...typed },
    problems: {},
    perhaps: { funders: [], implementers: [] },
  }
  for (const list of organisationLists) {
    const field = searchFieldOf(list)
    const text = designated(String(typed[field] ?? '').trim())
    if (text === '') continue

    const { exactly, perhaps } = await organisationsMeantBy(db, text)
    const [only, another] = exactly
    if (only !== undefined && another === undefined) {
      found.typed[list] = [...new Set([typed[list] ?? [], only.id].flat())]
      found.typed[field] = ''
      continue
    }
    found.typed[field] = text
    found.perhaps[list] = [...exactly, ...perhaps].map(({ id }) => id)
    found.problems[field] =
      found.perhaps[list].length > 0
        ? 'Tick the one that you mean, and empty this field'
        : `No organisation is called “${text}”`
  }
  return found
}
