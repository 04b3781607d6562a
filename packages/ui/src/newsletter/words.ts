import type { DeliveryState, Sending } from '@iisg/domain/newsletter'
import { count } from '../numbers/index.ts'
import type { Tone } from '../tokens/index.ts'

export const deliveryStateNames: Record<DeliveryState, string> = {
  waiting: 'Waiting',
  submitting: 'Being handed over',
  submitted: 'Handed over',
  refused: 'Refused',
  uncertain: 'Uncertain',
  withdrawn: 'Withdrawn',
}

export const deliveryTones: Record<DeliveryState, Tone> = {
  waiting: 'neutral',
  submitting: 'neutral',
  submitted: 'covered',
  refused: 'open',
  uncertain: 'thin',
  withdrawn: 'not-applicable',
}

/** How far an issue is on its way to its readers. */
export function saySending(sending: Sending): string {
  switch (sending.status) {
    case 'draft':
      return 'Draft'
    case 'preparing':
      return 'Counting its audience'
    case 'submitting':
      return `${count(sending.counts.submitted)} of ${count(sending.total)} handed over`
    case 'submitted':
      return `Handed over to ${count(sending.counts.submitted)} of ${count(sending.total)}`
    case 'needs a look':
      return `Needs a look: ${count(sending.counts.uncertain)} uncertain, ${count(sending.counts.refused)} refused`
  }
}

export const sendingTones: Record<Sending['status'], Tone> = {
  draft: 'neutral',
  preparing: 'neutral',
  submitting: 'neutral',
  submitted: 'covered',
  'needs a look': 'thin',
}
