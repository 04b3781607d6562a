import type { Actor } from '@iisg/domain/accounts'
import type { Need, NeedId } from '@iisg/domain/needs'
import { Partner } from '@iisg/domain/partners'
import { Pillar } from '@iisg/domain/pillars'
import { ResponseDraft, Strength } from '@iisg/domain/responses'
import type { Refusal, Typed } from '@iisg/ui/forms'
import { readTyped } from '#app/forms/read-form.ts'
import { reportingProblems } from '#app/responses/reporting.ts'

/** For whom something is planned: the first thing that is asked. */
export type PlannedFor = {
  pillar: Pillar
  partners: Partner[]
  regional: boolean
  /** The cycle whose needs it would meet; the newest that is open where none is asked for. */
  cycleId: string | undefined
}

/** What an address says of it; nothing where it says too little. */
export function plannedForIn(search: URLSearchParams): PlannedFor | undefined {
  const pillar = Pillar.safeParse(search.get('pillar'))
  const partners = search.getAll('partners[]').filter((code) => Partner.safeParse(code).success)
  const regional = search.get('regional') === 'yes'
  if (!pillar.success || (partners.length === 0 && !regional)) return undefined
  return {
    pillar: pillar.data,
    partners: partners.map((code) => Partner.parse(code)),
    regional,
    cycleId: search.get('cycle') ?? undefined,
  }
}

export function addressOf({ pillar, partners, regional, cycleId }: PlannedFor): string {
  const search = new URLSearchParams({ pillar })
  for (const partner of partners) search.append('partners[]', partner)
  if (regional) search.set('regional', 'yes')
  if (cycleId) search.set('cycle', cycleId)
  return `/check?${search}`
}

/** A planned response as it is checked: the draft that it would be, and the needs it would meet. */
export type Planned = { draft: ResponseDraft; meets: { need: Need; strength: Strength }[] }

/** Reads what was typed: a response in the pipeline, for whom it was said to be. */
export function readPlanned(
  actor: Actor,
  { pillar, partners, regional }: PlannedFor,
  needs: readonly Need[],
  typed: Typed,
): { ok: true; planned: Planned } | { ok: false; refusal: Refusal } {
  const form = readTyped(
    {
      ...typed,
      pillars: [pillar],
      partners,
      ...(regional ? { regional: 'yes' } : {}),
      status: 'pipeline',
      budgetStatus: typed.budgetStatus ?? 'indicative',
      actualStart: '',
      actualEnd: '',
    },
    ResponseDraft,
  )
  if (!form.ok) return { ok: false, refusal: { ...form.refusal, typed } }

  const problems: Record<string, string> = reportingProblems(actor, form.value)
  const meets = needs.flatMap((need) => {
    const told = typed[fieldOf(need.id)]
    if (told === undefined || told === '') return []
    const strength = Strength.safeParse(told)
    if (strength.success) return [{ need, strength: strength.data }]
    problems[fieldOf(need.id)] = 'Choose how far it would meet the need'
    return []
  })
  if (Object.keys(problems).length > 0) return { ok: false, refusal: { problems, typed } }
  return { ok: true, planned: { draft: form.value, meets } }
}

/** The field that says how far a need would be met. */
export function fieldOf(needId: NeedId | string): string {
  return `meets-${needId}`
}
