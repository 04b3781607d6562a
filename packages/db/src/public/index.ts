export { type Article, findArticle, listArticles } from './articles.ts'
export { type AnswerText, ask, type Question, readAnswers } from './ask.ts'
export { type CalendarEntry, findEvent, listEvents } from './events.ts'
export {
  type FiguresShown,
  findFigures,
  listFigurePublications,
} from './figures.ts'
export { Inquiry } from './inquiry.ts'
export {
  confirmationsIn,
  countMembers,
  countProjects,
  type Member,
  membersOf,
  type Objective,
  objectivesOf,
  type Product,
  productsOf,
} from './pillars.ts'
export { type ProjectFilter, ProjectOrder } from './project-filter.ts'
export { type FacetCounts, type ProjectSearch, searchProjects } from './project-search.ts'
export { findProject, listProjects, listRelated, type Project, whereMoved } from './projects.ts'
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
