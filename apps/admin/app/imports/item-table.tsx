import type { ImportedItem } from '@iisg/db/imports'
import type { ImportOutcome } from '@iisg/domain/imports'
import { ChangesTable } from '@iisg/ui/audit'
import { importOutcomeNames } from '@iisg/ui/imports'
import { Tag } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import type { Tone } from '@iisg/ui/tokens'
import { importedFields, importedInWords } from './imported-in-words.ts'

export function ItemTable({ items }: { items: readonly ImportedItem[] }) {
  return (
    <DataTable
      caption="What became of each activity"
      captionHidden
      narrow="stack"
      rows={items}
      keyOf={({ id }) => String(id)}
      columns={[
        {
          key: 'activity',
          heading: 'Activity',
          rowHeader: true,
          cell: ({ identifier, response, file }) => (
            <>
              {response && <a href={`/responses/${response.id}`}>{response.title}</a>}
              <span className="import-item__identifier">
                {identifier ?? 'Without an identifier'}
              </span>
              <span className="import-item__file">{file}</span>
            </>
          ),
        },
        {
          key: 'outcome',
          heading: 'Outcome',
          cell: ({ outcome }) => <Tag tone={tones[outcome]}>{importOutcomeNames[outcome]}</Tag>,
        },
        { key: 'why', heading: 'Why, and what changed', cell: (item) => <Why {...item} /> },
      ]}
    />
  )
}

const tones: Record<ImportOutcome, Tone> = {
  new: 'covered',
  changed: 'thin',
  unchanged: 'neutral',
  'not relevant': 'not-applicable',
  refused: 'open',
}

function Why({ outcome, reason, changes }: ImportedItem) {
  const fields = Object.keys(changes).length
  if (fields === 0) return reason
  const what = outcome === 'changed' ? 'changed' : 'stay as they were'

  return (
    <div>
      {reason && <p>{reason}</p>}
      <details>
        <summary>
          {counted(fields, 'field')} {what}
        </summary>
        <ChangesTable changes={importedInWords(changes)} fields={importedFields} />
      </details>
    </div>
  )
}
