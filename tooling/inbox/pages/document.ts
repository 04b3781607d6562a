import { type Html, html } from '../html.ts'

/** A whole page of the inbox. */
export function documentWith(title: string, content: Html): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/inbox.css">
</head>
<body>
<header>
<p class="name"><a href="/">Local inbox</a></p>
<p>Every mail that the platform sends ends here. None leaves this machine.</p>
</header>
<main>
${content}
</main>
</body>
</html>
`
  return page.markup
}

/** A moment as people read it, and as programs do. */
export function moment(iso: string): Html {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })
  return html`<time datetime="${iso}">${words.format(new Date(iso))}</time>`
}
