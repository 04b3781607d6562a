import { type Html, html } from '../html.ts'
import type { Mail } from '../mail.ts'
import type { Entry } from '../mailbox.ts'
import { documentWith, moment } from './document.ts'

/** The page with one mail: how it looks, its text, where its links lead, and all that it says. */
export function mailPage(entry: Entry, mail: Mail): string {
  return documentWith(
    mail.subject || 'No subject',
    html`<h1>${mail.subject || 'No subject'}</h1>
<dl>
<dt>From</dt><dd>${mail.from}</dd>
<dt>To</dt><dd>${mail.to}</dd>
<dt>Handed to</dt><dd>${entry.recipients.join(', ')}</dd>
<dt>Received</dt><dd>${moment(entry.receivedAt)}</dd>
</dl>
<nav aria-label="Parts of this mail">
<a href="#looks">How it looks</a> <a href="#text">Text</a> <a href="#links">Links</a>
<a href="#headers">All headers</a> <a href="/mails/${entry.id}/source">Download the source</a>
</nav>
${looks(entry, mail)}
${section('text', 'Text', mail.text === undefined ? absent('text') : html`<pre tabindex="0">${mail.text}</pre>`)}
${section('links', 'Links', list(mail.links.map((link) => html`<a href="${link}">${link}</a>`)))}
${attachments(entry, mail)}
${section('headers', 'All headers', list(mail.headers.map((line) => html`<code>${line}</code>`)))}`,
  )
}

/** In a frame of its own, where the mail's styles stay and its scripts do not run. */
function looks({ id }: Entry, mail: Mail): Html {
  const frame = html`<iframe src="/mails/${id}/html" title="The mail as it looks" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<p><a href="/mails/${id}/html">Open it on a page of its own</a></p>`
  return section('looks', 'How it looks', mail.html === undefined ? absent('HTML') : frame)
}

function attachments({ id }: Entry, mail: Mail): Html | undefined {
  if (mail.attachments.length === 0) return undefined
  const links = mail.attachments.map(
    ({ name, type }, index) =>
      html`<a href="/mails/${id}/attachments/${index + 1}">${name}</a> (${type})`,
  )
  return section('attachments', 'Attachments', list(links))
}

function section(id: string, title: string, content: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>`
}

function list(items: Html[]): Html {
  if (items.length === 0) return html`<p>None.</p>`
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

function absent(part: string): Html {
  return html`<p>This mail has no ${part} part.</p>`
}
