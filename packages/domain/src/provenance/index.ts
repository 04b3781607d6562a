export { ExternalId, Provenance } from './provenance.ts'
