export { type Article, findArticle, listArticles } from './articles.ts'
export { type CalendarEntry, findEvent, listEvents } from './events.ts'
export { membersOf, objectivesOf, type PillarCounts, pillarCounts, productsOf } from './pillars.ts'
export { type FacetCounts, facetCounts } from './project-facets.ts'
export { type ProjectFilter, ProjectOrder } from './project-filter.ts'
export { findProject, listProjects, type Project } from './projects.ts'
export { requireAnswer } from './readiness.ts'
export {
  choosePillars,
  confirmSubscription,
  findSubscription,
  type Subscription,
  signUp,
  unsubscribe,
} from './subscriptions.ts'
export { today } from './today.ts'
export type { ProvenanceKind, PublicViews } from './views.ts'
