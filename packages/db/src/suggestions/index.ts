export { dismissSuggestion } from './dismissals.ts'
export { suggestableResponse } from './suggestable.ts'
export { type SuggestedLink, suggestedLinksIn } from './suggestions.ts'
