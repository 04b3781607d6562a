/**
 * A mail's HTML for its frame: links open beside it, since the page that they lead to will not
 * be shown in a frame.
 */
export function framed(mail: string): string {
  const base = '<base target="_blank">'
  const head = /<head\b[^>]*>/i.exec(mail)
  if (head === null) return base + mail
  const end = head.index + head[0].length
  return mail.slice(0, end) + base + mail.slice(end)
}
