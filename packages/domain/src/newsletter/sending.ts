import { z } from 'zod'

export const DeliveryId = z.uuid().brand<'DeliveryId'>()
export type DeliveryId = z.infer<typeof DeliveryId>

/**
 * One issue to one subscriber. *Submitted* says that the mail provider took it. *Uncertain* says
 * that we were cut off while handing it over: it may have left, so nothing sends it again.
 */
export const DeliveryState = z.enum([
  'waiting',
  'submitting',
  'submitted',
  'refused',
  'uncertain',
  'withdrawn',
])
export type DeliveryState = z.infer<typeof DeliveryState>

export type DeliveryCounts = Record<DeliveryState, number>

/** How far an issue is on its way. Until the last one is settled, it is never called finished. */
export type Sending =
  | { status: 'draft' }
  | { status: 'preparing' }
  | { status: 'submitting'; counts: DeliveryCounts; total: number }
  | { status: 'submitted'; counts: DeliveryCounts; total: number }
  | { status: 'needs a look'; counts: DeliveryCounts; total: number }

/** What an issue's deliveries say about it. `frozen` is whether its audience has been counted. */
export function sendingOf(
  issue: { sentAt: Date | null; frozen: boolean },
  counts: DeliveryCounts,
): Sending {
  if (issue.sentAt === null) return { status: 'draft' }
  if (!issue.frozen) return { status: 'preparing' }

  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (counts.waiting + counts.submitting > 0) return { status: 'submitting', counts, total }
  if (counts.uncertain + counts.refused > 0) return { status: 'needs a look', counts, total }
  return { status: 'submitted', counts, total }
}
