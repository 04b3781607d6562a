import type { AccountLine } from '@iisg/db/accounts'
import type { AccountId } from '@iisg/domain/accounts'
import { sayGrants } from '@iisg/ui/accounts'
import { Button, Tag } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import { capitalised } from '#app/layout/capitalised.ts'
import './account-table.css'
import { Note } from '#app/layout/note.tsx'

type AccountTableProps = {
  accounts: readonly AccountLine[]
  own: AccountId
  /** What organisations are called, by id. */
  organisations: Readonly<Record<string, string>>
}

export function AccountTable({ accounts, own, organisations }: AccountTableProps) {
  return (
    <DataTable
      caption="All accounts"
      captionHidden
      narrow="stack"
      rows={accounts}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', heading: 'Name', rowHeader: true, cell: ({ name }) => name },
        { key: 'email', heading: 'E-mail address', cell: ({ email }) => email },
        {
          key: 'role',
          heading: 'Role',
          cell: ({ grants }) => capitalised(sayGrants(grants, organisations)),
        },
        { key: 'state', heading: 'State', cell: (account) => <State {...account} /> },
        {
          key: 'actions',
          heading: 'What you can do',
          cell: (account) => <Actions account={account} own={own} />,
        },
      ]}
    />
  )
}

function State({ state, invitedUntil }: AccountLine) {
  if (state === 'open') return <Tag tone="covered">Open</Tag>
  if (state === 'closed') return <Tag>Closed</Tag>
  return (
    <div>
      <Tag tone="thin">Invited</Tag>
      {invitedUntil && <Note>until {sayInstant(invitedUntil)}</Note>}
    </div>
  )
}

function Actions({ account: { id, name, state }, own }: { account: AccountLine; own: AccountId }) {
  if (id === own) return <a href="/account">Your account</a>
  return (
    <div className="account-actions">
      {state === 'invited' && (
        <form method="post" action={`/accounts/${id}/invitation`}>
          <Button kind="quiet">
            Invite again<span className="only-read-out">: {name}</span>
          </Button>
        </form>
      )}
      {state !== 'closed' && (
        <a href={`/accounts/${id}/closing`}>
          Close<span className="only-read-out"> the account of {name}</span>
        </a>
      )}
      <a href={`/audit/account/${id}`}>
        History<span className="only-read-out"> of {name}</span>
      </a>
    </div>
  )
}
