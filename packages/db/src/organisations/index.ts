export {
  findInstitution,
  type Institution,
  type InstitutionAt,
  institutionsOf,
  listInstitutions,
  tellCapacity,
} from './capacities.ts'
export { enterOrganisation, organisationKnownAs } from './enter.ts'
export {
  findOrganisation,
  keepOrganisation,
  listOrganisations,
  listRegisteredOrganisations,
} from './organisations.ts'
export { type Meant, organisationsMeantBy } from './search.ts'
