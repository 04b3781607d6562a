import MailComposer from 'nodemailer/lib/mail-composer'

/** Who our mail comes from: the name and address as they stand in it, and the address alone. */
export type Sender = { from: string; address: string; domain: string }

/** Reads a sender such as `IISG <news@example.org>`. */
export function senderOf(mailFrom: string): Sender {
  const address = /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom.trim()
  return { from: mailFrom, address, domain: address.slice(address.lastIndexOf('@') + 1) }
}

/** One mail to one person. */
export type Mail = {
  to: string
  messageId: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

/** A mail as it goes over the wire: text and HTML of the same, with its headers. */
export function compose({ from }: Sender, mail: Mail): Promise<Buffer> {
  const { to, messageId, subject, html, text } = mail
  // Folding would break an address of a page; what is given here is short and without line breaks.
  const headers = Object.entries(mail.headers).map(([key, value]) => ({
    key,
    value: { prepared: true, value },
  }))
  return new MailComposer({
    ...{ from, to, subject, html, text, headers },
    messageId: `<${messageId}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}
