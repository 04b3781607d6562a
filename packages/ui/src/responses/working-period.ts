import type { WorkingPeriod } from '@iisg/domain/responses'
import { sayDay, sayPeriod } from '../time/index.ts'

/** When a response is at work, in words; why we cannot tell, where we cannot. */
export function sayWorkingPeriod(period: WorkingPeriod): string {
  switch (period.status) {
    case 'known':
      return sayPeriod(period)
    case 'open-ended':
      return `From ${sayDay(period.from)}, no end recorded`
    case 'unknown':
      return unknown[period.because]
  }
}

const unknown: Record<Extract<WorkingPeriod, { status: 'unknown' }>['because'], string> = {
  'no start': 'No start recorded',
  'over, but no end': 'Over, but no end recorded',
  'ends before it starts': 'Its recorded end is before its start',
}
