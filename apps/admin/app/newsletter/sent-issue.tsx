import type { IssueRecord, UnsettledDelivery } from '@iisg/db/newsletter'
import { DeliveryState } from '@iisg/domain/newsletter'
import {
  Breadcrumbs,
  ButtonLink,
  Notice,
  PageTitle,
  Section,
  Stat,
  Stats,
  Tag,
} from '@iisg/ui/layout'
import { deliveryStateNames, saySending, sendingTones } from '@iisg/ui/newsletter'
import { count } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'
import { UnsettledTable } from './unsettled-table.tsx'

type SentIssueProps = {
  issue: IssueRecord
  unsettled: readonly UnsettledDelivery[]
  isUnderWay: boolean
}

/** An issue that has left, or is leaving: how far it is, and what needs a look. */
export function SentIssue({ issue, unsettled, isUnderWay }: SentIssueProps) {
  const { id, subject, sending, sentAt, sentBy } = issue

  return (
    <>
      <Breadcrumbs trail={[{ href: '/issues', text: 'Newsletter' }]} here={subject} />
      <PageTitle
        title={subject}
        eyebrow="Issue"
        meta={<Tag tone={sendingTones[sending.status]}>{saySending(sending)}</Tag>}
        lead={sentAt && `Sent by ${sentBy ?? 'the operator'} on ${sayInstant(sentAt)}.`}
        actions={
          <>
            <ButtonLink href={`/issues/${id}/preview`} kind="secondary">
              See what its readers got
            </ButtonLink>
            <ButtonLink href={`/audit/issue/${id}`} kind="quiet">
              History
            </ButtonLink>
          </>
        }
      />
      {isUnderWay && (
        <Notice tone="info" title="It is on its way">
          <p>This page looks again every two seconds. You may leave it: the sending goes on.</p>
        </Notice>
      )}
      {'counts' in sending && (
        <Section title="Its readers">
          <Stats>
            <Stat value={count(sending.total)} label="Readers in all" />
            {DeliveryState.options
              .filter((state) => sending.counts[state] > 0)
              .map((state) => (
                <Stat
                  key={state}
                  value={count(sending.counts[state])}
                  label={deliveryStateNames[state]}
                />
              ))}
          </Stats>
          <p>
            “Handed over” says that the mail server took a mail. Whether it arrived, nobody can
            know.
          </p>
        </Section>
      )}
      {unsettled.length > 0 && (
        <Section title="What needs a look" id="unsettled">
          <UnsettledTable issueId={id} deliveries={unsettled} />
        </Section>
      )}
    </>
  )
}
