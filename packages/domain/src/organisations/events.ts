import { z } from 'zod'
import { OrganisationId } from './organisation.ts'

export const OrganisationEvent = z.object({
  type: z.literal('organisation.entered'),
  organisationId: OrganisationId,
})
