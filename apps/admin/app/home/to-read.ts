import type { Db } from '@iisg/db'
import { proposalsBeforeBoard, type Waiting } from './what-waits.ts'

/** Where a reader begins, who has nothing to do here but to read: what the Board is to decide first. */
export async function toRead(db: Db): Promise<Waiting[]> {
  return [...(await proposalsBeforeBoard(db)), ...always]
}

const always: readonly Waiting[] = [
  {
    key: 'coverage',
    title: 'Coverage',
    href: '/coverage',
    why: 'How far the needs are met, partner by partner. Each figure leads to its reason',
  },
  {
    key: 'needs',
    title: 'Needs',
    href: '/needs',
    why: 'What partners ask for, and what is done about it',
  },
  {
    key: 'responses',
    title: 'Responses',
    href: '/responses',
    why: 'Support projects, laws, strategies and whatever else answers a need',
  },
]
