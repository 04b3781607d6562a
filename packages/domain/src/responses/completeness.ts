import type { ResponseContent } from './content.ts'
import type { ResponseKind } from './response.ts'

/** What a response can tell beyond the five fields that it begins with. */
export type CompletenessField =
  | 'summary'
  | 'end'
  | 'who'
  | 'activityTypes'
  | 'budget'
  | 'shares'
  | 'sectors'
  | 'genderMarker'
  | 'institutions'
  | 'participants'
  | 'place'
  | 'adoptingBody'
  | 'officialReference'
  | 'adoptedOn'
  | 'inForceOn'
  | 'documents'
  | 'results'

/** How much a response tells of what one of its kind could. */
export type Told = {
  /** The weight of what is filled in, in percent of all: a whole number from 0 to 100. */
  score: number
  /** What is not, the most helpful first; what it cannot be handed in without goes before. */
  missing: { field: CompletenessField; weight: number; required: boolean }[]
}

/**
 * How complete a response is: the sum of the weights of its filled fields over the sum of all that
 * its kind has. The first of the missing is the one that helps most.
 */
export function completenessOfResponse(content: ResponseContent): Told {
  const fields = fieldsOf(content.kind)
  const whole = fields.reduce((sum, { weight }) => sum + weight, 0)
  const filled = fields.filter(({ field }) => isFilled[field](content))
  const told = filled.reduce((sum, { weight }) => sum + weight, 0)
  const missing = fields
    .filter((each) => !filled.includes(each))
    .sort(
      (one, other) => Number(other.required) - Number(one.required) || other.weight - one.weight,
    )
  return { score: Math.floor((100 * told) / whole), missing }
}

/** The fields without which a response is not handed in. */
export function requiredAndMissing(content: ResponseContent): CompletenessField[] {
  return completenessOfResponse(content).missing.flatMap(({ field, required }) =>
    required ? [field] : [],
  )
}

function fieldsOf(kind: ResponseKind): Told['missing'] {
  // `Object.entries` forgets the key type, which the table has just guaranteed.
  const entries = Object.entries(weights[kind]) as [CompletenessField, Weight][]
  return entries.map(([field, { weight, required = false }]) => ({ field, weight, required }))
}

type Weight = { weight: number; required?: true }

/** What each kind can tell, and how much the analysis gains by it. */
const weights: Record<ResponseKind, Partial<Record<CompletenessField, Weight>>> = {
  'support project': {
    summary: { weight: 15, required: true },
    end: { weight: 15, required: true },
    who: { weight: 15, required: true },
    activityTypes: { weight: 12, required: true },
    budget: { weight: 12 },
    institutions: { weight: 10 },
    results: { weight: 8 },
    shares: { weight: 6 },
    sectors: { weight: 6 },
    documents: { weight: 4 },
    genderMarker: { weight: 2 },
  },
  'light event': {
    who: { weight: 10 },
    activityTypes: { weight: 10 },
    place: { weight: 6 },
    institutions: { weight: 10 },
    participants: { weight: 8 },
    summary: { weight: 6 },
  },
  'legal act': law(),
  'strategy or plan': law(),
  'institutional measure': measure(),
  'operational action': measure(),
}

function law(): Partial<Record<CompletenessField, Weight>> {
  return {
    summary: { weight: 15, required: true },
    adoptingBody: { weight: 12, required: true },
    adoptedOn: { weight: 12 },
    inForceOn: { weight: 10 },
    officialReference: { weight: 8 },
    documents: { weight: 8 },
    institutions: { weight: 6 },
  }
}

function measure(): Partial<Record<CompletenessField, Weight>> {
  return {
    summary: { weight: 15, required: true },
    activityTypes: { weight: 12, required: true },
    institutions: { weight: 10 },
    end: { weight: 8 },
    who: { weight: 8 },
    results: { weight: 6 },
    documents: { weight: 4 },
  }
}

const isFilled: Record<CompletenessField, (content: ResponseContent) => boolean> = {
  summary: ({ summary }) => summary !== '',
  end: ({ plannedEnd, actualEnd }) => plannedEnd !== null || actualEnd !== null,
  who: ({ funders, implementers }) => funders.length + implementers.length > 0,
  activityTypes: ({ activityTypes }) => activityTypes.length > 0,
  budget: ({ budgets }) => budgets.length > 0,
  // One partner has the whole, and what names none has nothing to share out.
  shares: ({ shares }) => shares.length < 2 || shares.every(({ share }) => share !== null),
  sectors: ({ sectors }) => sectors.length > 0,
  genderMarker: ({ genderMarker }) => genderMarker !== null,
  institutions: ({ participants }) => participants.length > 0,
  participants: ({ participants }) =>
    participants.length > 0 && participants.every((each) => each.participants !== null),
  place: ({ place }) => place !== '',
  adoptingBody: ({ adoptingBody }) => adoptingBody !== '',
  officialReference: ({ officialReference }) => officialReference !== '',
  adoptedOn: ({ adoptedOn }) => adoptedOn !== null,
  inForceOn: ({ inForceOn }) => inForceOn !== null,
  documents: ({ documents }) => documents.length > 0,
  results: ({ results }) => results.length > 0,
}
