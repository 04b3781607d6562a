import { z } from 'zod'
import type { Partner } from '../partners/index.ts'

export const OrganisationId = z.uuid({ error: 'Choose an organisation' }).brand<'OrganisationId'>()
export type OrganisationId = z.infer<typeof OrganisationId>

/** IATI OrganisationType. */
// biome-ignore format: a list of codes reads best in rows
export const OrganisationType = z.enum([
  '10', '11', '15', '21', '22', '23', '24', '30', '40', '60', '70', '71', '72', '73', '80', '90',
])
export type OrganisationType = z.infer<typeof OrganisationType>

/** IATI OrganisationRole, in words: pays, answers for the money, passes it on, carries out. */
export const OrganisationRole = z.enum(['funding', 'accountable', 'extending', 'implementing'])
export type OrganisationRole = z.infer<typeof OrganisationRole>

/** A state body, an institution or an organisation: member, provider or a partner's authority. */
export type Organisation = {
  id: OrganisationId
  name: string
  acronym: string | null
  type: OrganisationType | null
  /** The partner whose institution it is. */
  partner: Partner | null
  /** The identifier under which IATI and the CRS know it, such as `XM-DAC-41128`. */
  iatiRef: string | null
}
