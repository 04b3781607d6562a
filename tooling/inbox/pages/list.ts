import { footnote, isNamedIn } from '@iisg/domain/partners'
import { html } from '../html.ts'
import type { Entry } from '../mailbox.ts'
import { documentWith, moment } from './document.ts'

const mailsPerPage = 50

/** The page with the mails that came in, the newest first. Pages are counted from 1. */
export function listPage(entries: readonly Entry[], page: number): string {
  if (entries.length === 0) return documentWith('Local inbox', empty)

  const pages = Math.ceil(entries.length / mailsPerPage)
  const current = Math.min(Math.max(1, page), pages)
  const shown = entries.slice((current - 1) * mailsPerPage, current * mailsPerPage)

  return documentWith(
    'Local inbox',
    html`<h1>${mails(entries.length)}</h1>
<p><a href="/">Look again</a></p>
<div class="scrolls" tabindex="0" role="region" aria-label="Mails">
<table>
<caption>The newest first${pages > 1 ? `, page ${current} of ${pages}` : ''}</caption>
<thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Received</th></tr></thead>
<tbody>
${shown.map(row)}
</tbody>
</table>
</div>
${pages > 1 ? turning(current, pages) : undefined}
${shown.some(({ subject, to }) => isNamedIn(`${subject} ${to}`)) ? html`<footer><p>${footnote}</p></footer>` : undefined}`,
  )
}

const empty = html`<h1>No mail yet</h1>
<p>Sign up for the newsletter on the public site: the mail that asks to confirm it comes here.</p>
<p><a href="/">Look again</a></p>`

function row({ id, subject, recipients, receivedAt }: Entry) {
  return html`<tr>
<th scope="row"><a href="/mails/${id}">${subject || 'No subject'}</a></th>
<td>${recipients.join(', ')}</td>
<td>${moment(receivedAt)}</td>
</tr>
`
}

function turning(current: number, pages: number) {
  const newer = current > 1 ? html`<a href="/?page=${current - 1}">Newer mails</a>` : undefined
  const older = current < pages ? html`<a href="/?page=${current + 1}">Older mails</a>` : undefined
  return html`<nav aria-label="Pages">${newer} ${older}</nav>`
}

function mails(count: number): string {
  return count === 1 ? '1 mail' : `${count} mails`
}
