import type {
  DismissalReason,
  Reason,
  Subject,
  Suggestion,
  SuggestionPart,
} from '@iisg/domain/suggestions'
import { type Options, optionsOf } from '../forms/index.ts'
import { counted, listed, percent } from '../numbers/index.ts'
import { namePartners } from '../partners/index.ts'
import { activityTypeNames } from '../responses/index.ts'

export const dismissalReasonNames: Record<DismissalReason, string> = {
  'other subject': 'It is about something else',
  'other partner': 'It does not reach the partners of the need',
  'too small': 'It is too small to matter here',
  'recorded elsewhere': 'Another record of the same work is linked',
  other: 'Another reason',
}

export const dismissalReasonOptions: Options = optionsOf(dismissalReasonNames)

/** Why a link is suggested, as a sentence of its own. */
export function sayReason(reason: Reason): string {
  switch (reason.kind) {
    case 'subject':
      return `Both are about ${listed(reason.subjects.map(nameSubject))}.`
    case 'words':
      return `Both name ${listed(reason.words.map(sayWord))}.`
    case 'sector':
      return `Its sector, DAC ${reason.code}, speaks of ${listed(reason.subjects.map(nameSubject))}.`
    case 'partners':
      return reason.regional
        ? `It is for the region, and so for ${namePartners(reason.partners)}.`
        : `It is for ${namePartners(reason.partners)}, which the need names too.`
    case 'period':
      return `It is at work on ${percent(reason.days / reason.of)} of the days of the cycle.`
    case 'activity types':
      return `The need asks for ${listed(reason.types.map((type) => activityTypeNames[type].toLowerCase()))}, which it brings.`
  }
}

/** What the parts of the score are called. */
export const partNames: Record<SuggestionPart['of'], string> = {
  subject: 'What both are about',
  words: 'Words of the need that are in the response',
  sector: 'Sector',
  partners: 'Partners',
  period: 'Time',
  'activity types': 'Activity types',
}

/** How likely a suggestion is, in words. */
export function sayLikelihood({ score }: Pick<Suggestion, 'score'>): string {
  return score >= 0.75 ? 'Very likely' : score >= 0.65 ? 'Likely' : 'Worth a look'
}

/** A part of the score as a figure, or that nothing is known of it. */
export function sayPart({ value }: SuggestionPart): string {
  return value === undefined ? 'Not known, left out' : percent(value)
}

/** How often a link is suggested: '3 suggested links'. */
export function countSuggestions(count: number): string {
  return counted(count, 'suggested link')
}

/** A word as the need has it, with the response's where that is another. */
function sayWord({ need, response }: { need: string; response: string }): string {
  return need.toLowerCase() === response.toLowerCase() ? `“${need}”` : `“${need}” (“${response}”)`
}

/** What a subject is called within a sentence. */
export function nameSubject(subject: Subject): string {
  return subject
}
