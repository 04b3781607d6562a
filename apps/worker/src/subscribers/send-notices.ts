import { type ClaimedNotice, claimNotice, forgetSecrets, putBack } from '@iisg/db/subscribers'
import { withdrawPastReminders } from '@iisg/db/tasks'
import { dayOf } from '@iisg/domain/time'
import type { RenderedMail } from '@iisg/email'
import type { Context } from '../context.ts'
import { withJsx } from '../jsx.ts'
import { connectTo } from '../mail/connection.ts'
import { handOver } from '../mail/lanes.ts'
import { compose } from '../mail/message.ts'
import { settlePersistently } from '../mail/settle-persistently.ts'
import { reminderOf } from '../tasks/reminder-of.ts'

/** How many are in hand at a time. */
const lanes = 2

/** Hands over the mails to single people that wait: please confirm, you are invited, you are
 * asked to report. Safe to repeat. */
export async function sendNotices(context: Context): Promise<void> {
  const { db, workerId, sender, smtpUrl, stopping } = context
  await putBack(db, 'notice', workerId)
  await withdrawPastReminders(db)
  await handOver<ClaimedNotice>(
    {
      connect: () => connectTo(smtpUrl),
      claim: () => claimNotice(db, workerId),
      write: async (notice) => ({
        envelope: { from: sender.address, to: notice.email },
        message: await compose(sender, {
          ...(await wordsOf(context, notice.about)),
          to: notice.email,
          messageId: notice.messageId,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        }),
      }),
      settle: (notice, outcome) => settlePersistently(context, 'notice', notice, outcome),
      stopping,
    },
    lanes,
  )
  await forgetSecrets(db)
}

async function wordsOf(context: Context, about: ClaimedNotice['about']): Promise<RenderedMail> {
  const { publicUrl, adminUrl } = context
  await withJsx()
  const { sayDay } = await import('@iisg/ui/time')
  const {
    renderAlreadySubscribed,
    renderConfirmation,
    renderInvitation,
    renderPasswordReset,
    renderReminder,
  } = await import('@iisg/email')
  switch (about.kind) {
    case 'confirm subscription':
      return renderConfirmation(`${publicUrl}/newsletter/confirm/${about.token}`)
    case 'already subscribed':
      return renderAlreadySubscribed(`${publicUrl}/newsletter/preferences/${about.token}`)
    case 'invitation':
      return renderInvitation({
        name: about.name,
        acceptUrl: `${adminUrl}/invitations/${about.secret}`,
        until: sayDay(dayOf(about.expiresAt)),
      })
    case 'password reset':
      return renderPasswordReset({
        name: about.name,
        resetUrl: `${adminUrl}/password-resets/${about.secret}`,
      })
    case 'reminder':
      return renderReminder(await reminderOf(context, about.reminderId))
  }
}
