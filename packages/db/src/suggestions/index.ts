export { dismissSuggestion, fingerprintOf } from './dismissals.ts'
export { type Suggestable, suggestableResponse } from './suggestable.ts'
export { type SuggestedLink, suggestedLinksIn } from './suggestions.ts'
export { twinsOf } from './twins.ts'
