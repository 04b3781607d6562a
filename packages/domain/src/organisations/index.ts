export { Capacity } from './capacity.ts'
export { OrganisationDraft } from './draft.ts'
export { OrganisationEvent } from './events.ts'
export { organisationKey } from './match.ts'
export {
  type Organisation,
  OrganisationId,
  OrganisationRole,
  OrganisationType,
} from './organisation.ts'
