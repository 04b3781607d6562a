export { DismissalDraft, DismissalReason } from './dismissal.ts'
export { SuggestionEvent } from './events.ts'
export type { Subject } from './subjects.ts'
export {
  type Reason,
  type SuggestableNeed,
  type SuggestableResponse,
  type Suggestion,
  type SuggestionPart,
  suggestionWeights,
  suggestLinks,
} from './suggest.ts'
