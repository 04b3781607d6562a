import type { Db } from '@iisg/db'
import { ResponseDraft } from '@iisg/domain/responses'
import type { Refusal } from '@iisg/ui/forms'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { addFound, type Found, organisationLists, searchFieldOf } from './organisation-search.ts'

const Form = ResponseDraft.and(Version)

/** What came of reading the form of a response. */
export type ResponseReading =
  | { status: 'complete'; draft: ResponseDraft; version: number; typed: Refusal['typed'] }
  | { status: 'refused' | 'looked up'; refusal: Refusal; perhaps: Found['perhaps'] }

/**
 * Reads the form of a response. While an organisation is being looked for, the rest of it is kept
 * as it is and judged later.
 */
export async function readResponse(db: Db, request: Request): Promise<ResponseReading> {
  const asked = typedIn(await request.formData())
  const { typed, problems, perhaps } = await addFound(db, asked)

  const looks = organisationLists.some((list) => asked[searchFieldOf(list)])
  if (looks && asked.step === 'look') {
    return { status: 'looked up', refusal: { problems, typed }, perhaps }
  }
  const form = readTyped(typed, Form)
  const all = { ...problems, ...(form.ok ? {} : form.refusal.problems) }
  if (!form.ok || Object.keys(all).length > 0) {
    return { status: 'refused', refusal: { problems: all, typed }, perhaps }
  }
  const { version, ...draft } = form.value
  return { status: 'complete', draft, version, typed }
}
