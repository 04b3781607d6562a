export { organisationRoleNames, organisationTypeNames, organisationTypeOptions } from './words.ts'
