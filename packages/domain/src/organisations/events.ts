import { z } from 'zod'
import { OrganisationId } from './organisation.ts'

const events = z.int().nonnegative().nullable()

export const OrganisationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('organisation.entered'), organisationId: OrganisationId }),
  z.object({
    type: z.literal('organisation.capacity told'),
    organisationId: OrganisationId,
    eventsPerMonth: events,
    before: events,
  }),
])
