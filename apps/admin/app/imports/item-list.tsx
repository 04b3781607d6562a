import type { ImportedItem } from '@iisg/db/imports'
import { ImportOutcome } from '@iisg/domain/imports'
import { importOutcomeNames } from '@iisg/ui/imports'
import { EmptyState, Pagination } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { ItemTable } from './item-table.tsx'
import { type Query, runHref } from './run-address.ts'

type ItemListProps = {
  runId: string
  query: Query
  items: readonly ImportedItem[]
  total: number
  page: number
  pages: number
}

/** The activities of a run, narrowed by what became of them. */
export function ItemList({ runId, query, items, total, page, pages }: ItemListProps) {
  return (
    <>
      <nav className="outcome-choice" aria-label="Filter by outcome">
        <ul>
          {[undefined, ...ImportOutcome.options].map((outcome) => (
            <li key={outcome ?? 'all'}>
              <a
                href={runHref(runId, query, { outcome })}
                aria-current={query.outcome === outcome ? 'true' : undefined}
              >
                {outcome === undefined ? 'All' : importOutcomeNames[outcome]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {counted(total, 'activity', 'activities')}
        {query.file !== undefined && (
          <>
            {' '}
            of one file. <a href={runHref(runId, query, { file: undefined })}>Show all files</a>
          </>
        )}
      </p>
      {items.length > 0 ? <ItemTable items={items} /> : <EmptyState title="No activity matches" />}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => runHref(runId, query, { page: number })}
        of="activities"
      />
    </>
  )
}
