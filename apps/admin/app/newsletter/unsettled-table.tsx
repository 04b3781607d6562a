import type { UnsettledDelivery } from '@iisg/db/newsletter'
import { Button, Buttons, Tag } from '@iisg/ui/layout'
import { deliveryStateNames, deliveryTones } from '@iisg/ui/newsletter'
import { DataTable } from '@iisg/ui/tables'
import './unsettled-table.css'

type UnsettledTableProps = { issueId: string; deliveries: readonly UnsettledDelivery[] }

/** Deliveries that may have left, each with two ways to settle it; and those that were refused. */
export function UnsettledTable({ issueId, deliveries }: UnsettledTableProps) {
  const uncertain = deliveries.some(({ state }) => state === 'uncertain')

  return (
    <>
      {uncertain && (
        <p>
          An uncertain mail was being handed over when the sending was cut off. It may have arrived.
          Nothing sends it again by itself: look into the mail server’s log, or ask the reader.
        </p>
      )}
      <DataTable
        caption="Deliveries that need a look"
        captionHidden
        narrow="stack"
        rows={deliveries}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'email',
            heading: 'Reader',
            rowHeader: true,
            cell: ({ email, messageId }) => (
              <>
                {email}
                <span className="delivery__message-id">Message-ID: {messageId}</span>
              </>
            ),
          },
          {
            key: 'state',
            heading: 'State',
            cell: ({ state }) => <Tag tone={deliveryTones[state]}>{deliveryStateNames[state]}</Tag>,
          },
          {
            key: 'reply',
            heading: 'What the mail server said',
            cell: ({ reply }) => reply ?? 'Nothing',
          },
          {
            key: 'settle',
            heading: 'What you can do',
            cell: (delivery) => <Settle issueId={issueId} delivery={delivery} />,
          },
        ]}
      />
    </>
  )
}

function Settle({ issueId, delivery }: { issueId: string; delivery: UnsettledDelivery }) {
  const { id, email, state, unsubscribed } = delivery
  if (state === 'refused') return 'Nothing: the mail server will not take it'
  const reader = <span className="only-read-out">: {email}</span>

  return (
    <form method="post" action={`/issues/${issueId}/deliveries/${id}/settlement`}>
      <Buttons>
        <Button kind="secondary" name="as" value="submitted">
          It arrived{reader}
        </Button>
        {unsubscribed ? (
          'Unsubscribed since'
        ) : (
          <Button kind="quiet" name="as" value="waiting">
            Send it again{reader}
          </Button>
        )}
      </Buttons>
    </form>
  )
}
