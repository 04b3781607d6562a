export { DismissalDraft, DismissalReason } from './dismissal.ts'
export { SuggestionEvent } from './events.ts'
export { pillarsNamedIn } from './pillars-named.ts'
export type { Subject } from './subjects.ts'
export { type Only, suggestLinks } from './suggest.ts'
export type {
  Reason,
  SuggestableNeed,
  SuggestableResponse,
  Suggestion,
  SuggestionPart,
} from './suggestion.ts'
export { suggestionWeights } from './weights.ts'
