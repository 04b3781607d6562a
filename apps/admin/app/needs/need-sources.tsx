import type { SourceDocument } from '@iisg/domain/needs'
import { documentCategoryNames } from '@iisg/ui/needs'

/** The documents that a need is found in, each with where in it. */
export function NeedSources({ sources }: { sources: readonly SourceDocument[] }) {
  if (sources.length === 0) return 'Not told yet'
  return (
    <ul>
      {sources.map(({ title, category, link, page }) => (
        <li key={`${title} ${page}`}>
          {link === '' ? title : <a href={link}>{title}</a>}
          {page !== '' && `, ${page}`} ({documentCategoryNames[category].toLowerCase()})
        </li>
      ))}
    </ul>
  )
}
