export { keepOrganisation, listOrganisations } from './organisations.ts'
