import type { Relative } from '@iisg/db/responses'
import { DataTable } from '@iisg/ui/tables'

const kinds: Record<Relative['kind'], string> = {
  parent: 'It is part of',
  child: 'Part of it',
  sibling: 'Part of the same',
  'co-funded': 'Funded together with',
  'third party': 'Reported by others',
}

export function Relatives({ relatives }: { relatives: readonly Relative[] }) {
  return (
    <DataTable
      caption="What it is related to, and how"
      captionHidden
      narrow="stack"
      rows={relatives}
      keyOf={({ kind, identifier }) => `${kind} ${identifier}`}
      columns={[
        {
          key: 'project',
          heading: 'Project',
          rowHeader: true,
          cell: ({ response, identifier }) =>
            response ? (
              <a href={`/responses/${response.id}`}>{response.title}</a>
            ) : (
              `${identifier} (not recorded here)`
            ),
        },
        { key: 'kind', heading: 'How', cell: ({ kind }) => kinds[kind] },
      ]}
    />
  )
}
