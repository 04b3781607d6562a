type PaginationProps = {
  /** Counted from 1. */
  page: number
  pages: number
  /** The address of a page of the same list, filters kept. */
  hrefOf: (page: number) => string
  /** What is listed, for a reader who hears the links one by one: 'support projects'. */
  of: string
}

/** Links to the pages of a list. Nothing where there is only one. */
export function Pagination({ page, pages, hrefOf, of }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav className="pagination" aria-label={`Pages of ${of}`}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          Previous
        </a>
      )}
      <ol>
        {pagesShown(page, pages).map((shown, index, all) => (
          <li key={shown} data-after-gap={shown - (all[index - 1] ?? 0) > 1 || undefined}>
            <a
              href={hrefOf(shown)}
              aria-label={`Page ${shown} of ${pages}`}
              aria-current={shown === page ? 'page' : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  )
}

/** The first, the last, and those around the current one. */
function pagesShown(page: number, pages: number): number[] {
  const candidates = [1, page - 1, page, page + 1, pages]

  return [...new Set(candidates)]
    .filter((shown) => shown >= 1 && shown <= pages)
    .sort((a, b) => a - b)
}
