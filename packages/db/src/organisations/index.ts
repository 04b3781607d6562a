export {
  keepOrganisation,
  listOrganisations,
  listRegisteredOrganisations,
} from './organisations.ts'
export { type Meant, organisationsMeantBy } from './search.ts'
