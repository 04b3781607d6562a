import type { AddressObject } from 'mailparser'

/** A mail, taken apart. */
export type Mail = {
  from: string
  to: string
  subject: string
  /** Every line of its head, in order, folded lines joined. */
  headers: string[]
  html: string | undefined
  text: string | undefined
  /** The addresses that its parts lead to, each once. */
  links: string[]
  attachments: { name: string; type: string; content: Buffer }[]
}

/** Reads a mail as it came over the wire. Whatever is missing or broken in it comes out empty. */
export async function readMail(source: Buffer): Promise<Mail> {
  // Of many files, which nobody needs before the first mail.
  const { simpleParser } = await import('mailparser')
  const parsed = await simpleParser(source, { skipTextToHtml: true, skipHtmlToText: true })
  const html = parsed.html === false ? undefined : parsed.html

  return {
    from: textOf(parsed.from),
    to: textOf(parsed.to),
    subject: parsed.subject ?? '',
    headers: parsed.headerLines.map(({ line }) => line.replace(/\r?\n[ \t]+/g, ' ')),
    html,
    text: parsed.text,
    links: [...new Set([...linksInHtml(html ?? ''), ...linksInText(parsed.text ?? '')])],
    attachments: parsed.attachments.map((attachment, index) => ({
      name: attachment.filename ?? `attachment-${index + 1}`,
      type: attachment.contentType,
      content: attachment.content,
    })),
  }
}

function textOf(addresses: AddressObject | AddressObject[] | undefined): string {
  return [addresses ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')
}

function linksInHtml(html: string): string[] {
  const found = html.matchAll(/<a\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)
  return [...found].map((match) => plain(match[1] ?? match[2] ?? '')).filter(isWebAddress)
}

function linksInText(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link.replace(/[).,;]+$/, ''))
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\//i.test(link)
}

function plain(value: string): string {
  return value.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=').replaceAll('&quot;', '"').trim()
}
