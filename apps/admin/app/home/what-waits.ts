import { listProposals } from '@iisg/db/board'
import { may } from '@iisg/domain/accounts'
import { counted } from '@iisg/ui/numbers'
import { cyclesToday } from './cycles-today.ts'
import { changesToAudit, proposalsToRead } from './to-read.ts'
import { type AskedFor, pile, type Source, type Waiting } from './waiting.ts'
import {
  linksContested,
  linksToConfirm,
  needsToPool,
  needsUnderWay,
  wordingsToApprove,
} from './waiting-needs.ts'
import { deliveriesToLookAt, importsToLookAt, issueDrafts, reportsReady } from './waiting-office.ts'
import {
  findingsUndecided,
  ownToFinish,
  responsesToConfirm,
  responsesToVerify,
} from './waiting-records.ts'

/** What waits for a viewer, the most pressing first. Only what they may do something about. */
export async function whatWaitsFor(asked: AskedFor): Promise<Waiting[]> {
  const theirs = sources.filter(({ duty }) => may(asked.viewer, duty))
  const found = await Promise.all(theirs.map(({ waiting }) => waiting(asked)))
  return found.flat()
}

const sources: readonly Source[] = [
  { duty: 'decide as the Board', waiting: proposalsToRead },
  { duty: 'send newsletters', waiting: deliveriesToLookAt },
  { duty: 'run mapping cycles', waiting: cyclesToday },
  { duty: 'settle contested links', waiting: linksContested },
  { duty: 'import files', waiting: importsToLookAt },
  { duty: 'verify responses', waiting: responsesToVerify },
  { duty: 'verify responses', waiting: responsesToConfirm },
  { duty: 'decide findings', waiting: findingsUndecided },
  { duty: 'decide findings', waiting: needsToPool },
  { duty: 'record decisions of the Board', waiting: decisionsToRecord },
  { duty: 'record responses', waiting: ownToFinish },
  { duty: 'state needs', waiting: needsUnderWay },
  { duty: 'approve the wording of needs', waiting: wordingsToApprove },
  { duty: 'confirm support links', waiting: linksToConfirm },
  { duty: 'write newsletters', waiting: issueDrafts },
  { duty: 'ask for reports', waiting: reportsReady },
  { duty: 'read the audit', waiting: changesToAudit },
]

/** For whoever records what the Board has decided. */
async function decisionsToRecord({ db, ahead }: AskedFor): Promise<Waiting[]> {
  const proposed = (await listProposals(db)).filter(({ state }) => state === 'proposed')
  return pile('decision to record', proposed.length, {
    key: 'before the Board',
    title: `${counted(proposed.length, 'proposal')} before the Board`,
    href: '/proposals',
    why: 'Advised by the Support Group: record what the Board decides',
    by: ahead.board?.day ?? null,
  })
}
