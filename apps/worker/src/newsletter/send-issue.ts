import {
  type ClaimedDelivery,
  claimDelivery,
  type FrozenWords,
  freezeIssue,
  frozenWords,
  type IssueRecords,
} from '@iisg/db/newsletter'
import { putBack } from '@iisg/db/subscribers'
import type { IssueId } from '@iisg/domain/newsletter'
import { forReader } from '@iisg/email/readers'
import type { Context } from '../context.ts'
import { withJsx } from '../jsx.ts'
import { connectTo } from '../mail/connection.ts'
import { handOver } from '../mail/lanes.ts'
import { compose } from '../mail/message.ts'
import { settlePersistently } from '../mail/settle-persistently.ts'

/** How many mails are in hand at a time, each over a connection of its own. */
const lanes = 5

/**
 * Freezes an issue that was sent, unless that was done, and hands over whatever of it waits. Safe to
 * repeat, and beside other workers; within this one an issue is handed over once at a time.
 */
export async function sendIssue(context: Context, issueId: IssueId): Promise<void> {
  const { db, workerId, stopping, sender, publicUrl, smtpUrl } = context
  await freezeIssue(db, issueId, sender.domain, (records) => writeIssue(records, publicUrl))
  const words = await frozenWords(db, issueId)
  if (words === undefined) return

  await putBack(db, 'delivery', workerId, { issueId })
  await handOver<ClaimedDelivery>(
    {
      connect: () => connectTo(smtpUrl),
      claim: () => claimDelivery(db, issueId, workerId),
      write: async (delivery) => ({
        envelope: { from: sender.address, to: delivery.email },
        message: await mailOf(context, words, delivery),
      }),
      settle: (delivery, outcome) => settlePersistently(context, 'delivery', delivery, outcome),
      stopping,
    },
    lanes,
  )
}

async function writeIssue(records: IssueRecords, publicUrl: string) {
  await withJsx()
  const { issueInWords } = await import('@iisg/ui/newsletter')
  const { renderIssue } = await import('@iisg/email/newsletter')
  return renderIssue(issueInWords(records, publicUrl))
}

function mailOf(
  { sender, publicUrl }: Context,
  words: FrozenWords,
  { email, messageId, token }: ClaimedDelivery,
): Promise<Buffer> {
  const links = {
    unsubscribe: `${publicUrl}/newsletter/unsubscribe/${token}`,
    preferences: `${publicUrl}/newsletter/preferences/${token}`,
  }
  return compose(sender, {
    ...forReader(words, links),
    to: email,
    messageId,
    headers: {
      'List-Id': `IISG newsletter <newsletter.${sender.domain}>`,
      // RFC 8058: a mail program unsubscribes its reader with one POST to this address.
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
  })
}
