import { z } from 'zod'
import { EventKind } from '../events/index.ts'
import { Line } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import { PlausibleDay } from '../time/index.ts'

export const MeetingKind = EventKind.extract(['Board meeting', 'Support Group meeting'], {
  error: 'Choose whose meeting it was',
})
export type MeetingKind = z.infer<typeof MeetingKind>

/** What an editor tells us of a meeting that decides or advises. */
export const MeetingDraft = z.object({
  kind: MeetingKind,
  title: Line.pipe(z.string().min(1, { error: 'Give the meeting a title' })),
  day: PlausibleDay,
  pillars: z.array(Pillar).default([]),
})
export type MeetingDraft = z.infer<typeof MeetingDraft>
