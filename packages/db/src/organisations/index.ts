export { keepOrganisation, listOrganisations } from './organisations.ts'
export { type Meant, organisationsMeantBy } from './search.ts'
