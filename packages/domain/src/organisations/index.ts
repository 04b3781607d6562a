export { organisationKey } from './match.ts'
export {
  type Organisation,
  OrganisationId,
  OrganisationRole,
  OrganisationType,
} from './organisation.ts'
