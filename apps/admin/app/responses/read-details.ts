import type { Db } from '@iisg/db'
import { detailsOf, kinOf, responseMeantBy, wouldCircle } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { partnerNames } from '@iisg/domain/partners'
import {
  BudgetDraft,
  equalShares,
  hundredths,
  type Kinship,
  Percent,
  type ResponseDetails,
  ResponseDocument,
  type ResponseRecord,
  ResponseResult,
  sumOfShares,
  TransactionDraft,
} from '@iisg/domain/responses'
import type { Refusal, Typed } from '@iisg/ui/forms'
import { namePartners } from '@iisg/ui/partners'
import { z } from 'zod'
import { fieldIn, readRows } from '#app/forms/rows.ts'
import { type DetailPart, detailForms } from './detail-parts.ts'

type Reading =
  | { ok: true; details: Partial<ResponseDetails> }
  | { ok: false; problems: Refusal['problems'] }

const emptyIsNull = z.literal('').transform(() => null)
const OptionalFigure = z.union([emptyIsNull, ResponseResult.shape.target], {
  error: 'Enter a number, such as 120 or 0.5, or leave it empty',
})
const ResultRow = ResponseResult.extend({
  baseline: OptionalFigure,
  target: OptionalFigure,
  actual: OptionalFigure,
})
// An empty text would be read as the number 0.
const OptionalPercent = z
  .literal('')
  .transform(() => null)
  .or(Percent)
const SectorRow = z.object({
  code: z.string().min(1, { error: 'Choose a purpose' }),
  share: OptionalPercent,
})

/** Reads the form of one list of a response. */
export async function readDetails(
  { db, viewer }: { db: Db; viewer: Viewer },
  part: DetailPart,
  response: ResponseRecord,
  typed: Typed,
): Promise<Reading> {
  const names = detailForms[part].fields.map(({ name }) => name)
  switch (part) {
    case 'shares':
      return readShares(response, typed)
    case 'participants':
      return readParticipants(response, typed)
    case 'budgets': {
      const rows = readRows(typed, names, BudgetDraft, ['currency', 'type', 'status'])
      return rows.ok ? { ok: true, details: { budgets: rows.values } } : rows
    }
    case 'payments': {
      const rows = readRows(typed, names, TransactionDraft, ['currency', 'type'])
      return rows.ok ? { ok: true, details: { transactions: rows.values } } : rows
    }
    case 'documents': {
      const rows = readRows(typed, names, ResponseDocument, ['language'])
      return rows.ok ? { ok: true, details: { documents: rows.values } } : rows
    }
    case 'results': {
      const rows = readRows(typed, names, ResultRow)
      return rows.ok ? { ok: true, details: { results: rows.values } } : rows
    }
    case 'sectors':
      return readSectors(response, typed, names)
    case 'kin':
      return readKin({ db, viewer }, response, typed, names)
  }
}

function readShares({ partners }: ResponseRecord, typed: Typed): Reading {
  if (typed.step === 'equal') {
    return { ok: true, details: { shares: equalShares(partners.map(({ partner }) => partner)) } }
  }
  const problems: Refusal['problems'] = {}
  const shares = partners.map(({ partner }, row) => {
    const field = fieldIn(row, 'share')
    const share = OptionalPercent.safeParse(String(typed[field] ?? '').trim())
    if (!share.success) problems[field] = messageOf(share.error)
    return { partner, share: share.data ?? null }
  })
  if (Object.keys(problems).length > 0) return { ok: false, problems }

  const sum = sumOfShares(shares)
  const first = fieldIn(0, 'share')
  switch (sum.status) {
    case 'none':
    case 'whole':
      return { ok: true, details: { shares } }
    case 'incomplete': {
      const sentence = `Say the share of ${namePartners(sum.without)} too, or of nobody`
      const row = partners.findIndex(({ partner }) => sum.without.includes(partner))
      return { ok: false, problems: { [fieldIn(Math.max(0, row), 'share')]: sentence } }
    }
    case 'off': {
      const sentence = `Together they are ${sum.sum} %. Make them 100 %, or share equally`
      return { ok: false, problems: { [first]: sentence } }
    }
  }
}

function readParticipants({ institutions }: ResponseRecord, typed: Typed): Reading {
  const problems: Refusal['problems'] = {}
  const error = 'Enter a whole number from 1 to 100,000, or leave it empty'
  const Count = z.union([emptyIsNull, z.coerce.number().int().min(1).max(100_000)], { error })
  const participants = institutions.map(({ organisation }, row) => {
    const field = fieldIn(row, 'participants')
    const count = Count.safeParse(String(typed[field] ?? '').trim())
    if (!count.success) problems[field] = error
    return { organisationId: organisation.id, participants: count.data ?? null }
  })
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, details: { participants } }
}

/** What other vocabularies say of it stays as it is: the form shows the OECD's alone. */
function readSectors({ sectors }: ResponseRecord, typed: Typed, names: readonly string[]): Reading {
  const rows = readRows(typed, names, SectorRow)
  if (!rows.ok) return rows
  const known = rows.values.flatMap(({ share }) => (share === null ? [] : [share]))
  const sum = hundredths(known)
  if (known.length > 0 && (sum !== 10_000 || known.length < rows.values.length)) {
    const sentence = `Together they are ${sum / 100} %. Make them 100 %, or say no share`
    return { ok: false, problems: { [fieldIn(0, 'share')]: sentence } }
  }
  const twice = rows.values.find(({ code }, at) =>
    rows.values.slice(0, at).some((one) => one.code === code),
  )
  if (twice) return { ok: false, problems: { [fieldIn(0, 'code')]: `Say ${twice.code} only once` } }
  const others = sectors.filter(({ vocabulary }) => vocabulary !== dac)
  return {
    ok: true,
    details: { sectors: [...others, ...rows.values.map((row) => ({ ...row, vocabulary: dac }))] },
  }
}

/** IATI's number for the OECD's list of purposes. */
export const dac = '1'

const KinRow = z.object({
  kind: z.enum(['parent', 'co-funded'], { error: 'Choose how they belong together' }),
  other: z.string().min(1, { error: 'Say which response it is' }),
})

async function readKin(
  { db, viewer }: { db: Db; viewer: Viewer },
  response: ResponseRecord,
  typed: Typed,
  names: readonly string[],
): Promise<Reading> {
  const rows = readRows(typed, names, KinRow, ['kind'])
  if (!rows.ok) return rows
  const { id } = response
  // What the form does not show, because this viewer may not know it, stays.
  const shown = new Set((await kinOf(db, viewer, id)).map((each) => each.id))
  const kin: Kinship[] = (await detailsOf(db, response)).kin.filter(
    ({ otherId }) => !shown.has(otherId),
  )
  for (const { kind, other } of rows.values) {
    const problem = (sentence: string): Reading => {
      const row = Object.entries(typed).find(([, text]) => String(text).trim() === other)?.[0]
      return { ok: false, problems: { [row ?? fieldIn(0, 'other')]: sentence } }
    }
    const meant = await responseMeantBy(db, viewer, other)
    if (meant === undefined) return problem('No response is called so, or has this address')
    if (meant === 'several') return problem('Several are called so. Give the address of the one')
    if (meant === id) return problem('A response does not belong together with itself')
    if (await wouldCircle(db, id, [{ kind, otherId: meant }])) {
      return problem('That one is part of this one, so this cannot be part of it')
    }
    if (!kin.some((each) => each.kind === kind && each.otherId === meant)) {
      kin.push({ kind, otherId: meant })
    }
  }
  return { ok: true, details: { kin } }
}

function messageOf(error: z.ZodError): string {
  const messages = error.issues.flatMap((issue) =>
    issue.code === 'invalid_union'
      ? issue.errors.flat().map(({ message }) => message)
      : [issue.message],
  )
  return messages.at(-1) ?? 'Enter a share in percent, such as 25 or 12.5'
}

/** What each row of a list is about, where the rows are given. */
export function rowNames(part: DetailPart, response: ResponseRecord): string[] | undefined {
  switch (part) {
    case 'shares':
      return response.partners.map(({ partner }) => partnerNames[partner])
    case 'participants':
      return response.institutions.map(({ organisation }) => organisation.name)
    default:
      return undefined
  }
}
