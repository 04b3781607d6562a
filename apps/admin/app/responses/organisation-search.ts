import type { Db } from '@iisg/db'
import { organisationsMeantBy } from '@iisg/db/organisations'
import { designated } from '@iisg/domain/partners'
import type { Typed } from '@iisg/ui/forms'

/** The lists of organisations in the form of a response. */
export const organisationLists = [
  'funders',
  'implementers',
  'accountable',
  'extending',
  'institutions',
] as const
export type OrganisationList = (typeof organisationLists)[number]

/** The field by which an organisation is looked for to be added to a list. */
export function searchFieldOf(list: OrganisationList) {
  return `${list}Search` as const
}

/** The field that says what was looked for when those that may be meant were shown. */
export function shownFieldOf(list: OrganisationList) {
  return `${list}Shown` as const
}

/** No name is longer, in characters. */
const longest = 500

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
    perhaps: { funders: [], implementers: [], accountable: [], extending: [], institutions: [] },
  }
  for (const list of organisationLists) {
    const field = searchFieldOf(list)
    const text = designated(String(typed[field] ?? '').trim())
    if (text === '') continue

    if (text.length > longest) {
      found.problems[field] = `Keep it to ${longest} characters: a part of the name is enough`
      continue
    }
    const { exactly, perhaps } = await organisationsMeantBy(db, text)
    const [only, another] = exactly
    if (only !== undefined && another === undefined) {
      found.typed[list] = [...new Set([typed[list] ?? [], only.id].flat())]
      found.typed[field] = ''
      continue
    }
    const ids = [...exactly, ...perhaps].map(({ id }) => id)
    if (wasChosen(typed, list, text, ids)) {
      found.typed[field] = ''
      continue
    }
    found.typed[field] = text
    found.typed[shownFieldOf(list)] = text
    found.perhaps[list] = ids
    found.problems[field] =
      ids.length > 0 ? 'Tick the one that you mean' : `No organisation is called “${text}”`
  }
  return found
}

/** Whether the editor was shown just these for just this search, and has ticked one of them. */
function wasChosen(
  typed: Typed,
  list: OrganisationList,
  text: string,
  ids: readonly string[],
): boolean {
  const ticked = [typed[list] ?? []].flat()
  return typed[shownFieldOf(list)] === text && ids.some((id) => ticked.includes(id))
}
