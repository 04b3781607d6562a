import type { Db } from '@iisg/db'
import type { Actor } from '@iisg/domain/accounts'
import {
  type ResponseContent,
  type ResponseDetails,
  ResponseDraft,
  requiredAndMissing,
} from '@iisg/domain/responses'
import type { Refusal } from '@iisg/ui/forms'
import { completenessFieldNames } from '@iisg/ui/responses'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { addFound, type Found, organisationLists, searchFieldOf } from './organisation-search.ts'
import { reportingProblems } from './reporting.ts'

const Form = ResponseDraft.and(Version)

/** What came of reading the form of a response. */
export type ResponseReading =
  | {
      status: 'complete'
      draft: ResponseDraft
      version: number
      typed: Refusal['typed']
      /** Whether it is to be handed in, or only kept. */
      handsIn: boolean
    }
  | { status: 'refused' | 'looked up'; refusal: Refusal; perhaps: Found['perhaps'] }

/**
 * Reads the form of a response. While an organisation is being looked for, the rest of it is kept
 * as it is and judged later. What is handed in has to tell more than a draft; `details` are the
 * longer lists that it has already.
 */
export async function readResponse(
  db: Db,
  actor: Actor,
  request: Request,
  details?: ResponseDetails,
): Promise<ResponseReading> {
  const asked = typedIn(await request.formData())
  const { typed, problems, perhaps } = await addFound(db, asked)

  const looks = organisationLists.some((list) => asked[searchFieldOf(list)])
  if (looks && asked.step === 'look') {
    return { status: 'looked up', refusal: { problems, typed }, perhaps }
  }
  const form = readTyped(typed, Form)
  const handsIn = asked.step === 'submit'
  const all = {
    ...problems,
    ...(form.ok
      ? { ...reportingProblems(actor, form.value), ...(handsIn && missingIn(form.value, details)) }
      : form.refusal.problems),
  }
  if (!form.ok || Object.keys(all).length > 0) {
    return { status: 'refused', refusal: { problems: all, typed }, perhaps }
  }
  const { version, ...draft } = form.value
  return { status: 'complete', draft, version, typed, handsIn }
}

/** What it cannot be handed in without, said at the field where it belongs. */
function missingIn(draft: ResponseDraft, details: ResponseDetails | undefined) {
  const content: ResponseContent = { ...draft, ...(details ?? none) }
  return Object.fromEntries(
    requiredAndMissing(content).map((field) => [
      inputOf[field] ?? field,
      `To hand it in, tell ${completenessFieldNames[field]}. Or save it as a draft`,
    ]),
  )
}

const inputOf: Partial<Record<keyof typeof completenessFieldNames, string>> = {
  end: 'plannedEnd',
  who: 'implementers',
}

const none: ResponseDetails = {
  shares: [],
  budgets: [],
  transactions: [],
  sectors: [],
  documents: [],
  results: [],
  participants: [],
  kin: [],
}
