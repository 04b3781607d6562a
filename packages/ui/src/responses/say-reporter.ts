import { partnerNames } from '@iisg/domain/partners'
import type { Reporter } from '@iisg/domain/responses'

/** On whose behalf a response is recorded, inside a sentence. */
export function sayReporter(reporter: Reporter): string {
  switch (reporter.kind) {
    case 'secretariat':
      return 'the Secretariat'
    case 'partner':
      return partnerNames[reporter.partner]
    case 'organisation':
      return reporter.name
  }
}
