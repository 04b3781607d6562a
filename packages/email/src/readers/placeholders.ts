import type { RenderedMail } from '../layout/index.ts'

/** The addresses in an issue that are one reader's own. */
export type ReaderLinks = { unsubscribe: string; preferences: string }

/** What stands in a rendered issue until it is known whom it goes to. */
export const placeholders: ReaderLinks = {
  unsubscribe: '{{unsubscribe}}',
  preferences: '{{preferences}}',
}

/** An issue as one reader gets it. It was rendered once: only the reader's own addresses go in. */
export function forReader({ subject, html, text }: RenderedMail, links: ReaderLinks): RenderedMail {
  return { subject, html: filled(html, links, escaped), text: filled(text, links, asItIs) }
}

function filled(part: string, links: ReaderLinks, write: (address: string) => string): string {
  return part
    .replaceAll(placeholders.unsubscribe, () => write(links.unsubscribe))
    .replaceAll(placeholders.preferences, () => write(links.preferences))
}

function escaped(address: string): string {
  return address
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function asItIs(address: string): string {
  return address
}
