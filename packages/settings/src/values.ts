import path from 'node:path'
import { z } from 'zod'

/** A TCP port that a program of ours listens on, 1 to 65535. */
export const Port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'must be a port number from 1 to 65535' })
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535, { error: 'must be a port number from 1 to 65535' })

/** The address of a site as people type it, without a slash at its end. */
export const SiteUrl = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.org' })
  .transform((url) => url.replace(/\/+$/, ''))

/** Where a PostgreSQL database is and who signs in to it. */
export const DatabaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://user:password@host:5432/database',
})

/** Where mail is handed over. */
export const SmtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'must be an address such as smtp://user:password@host:587',
})

/** Who our mail comes from, with or without a name: `IISG <news@example.org>`. */
export const MailFrom = z.string().regex(/^([^<>]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
  error: 'must be an address such as IISG <news@example.org>',
})

/** A folder, given from where the program was started or in full. */
export const Folder = z.string().transform((folder) => path.resolve(folder))

/** A secret long enough that nobody guesses it. */
export const Secret = z.string().min(16, { error: 'must be at least 16 characters long' })

export const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'must be one of fatal, error, warn, info, debug, trace, silent',
})

/**
 * Which proxies may tell us who the visitor is: how many stand before us, or their addresses.
 * `true` is refused: everybody could then forge their address and so escape every limit.
 */
export const TrustProxy = z
  .string()
  .regex(/^(false|\d|[\w.:/]+(\s*,\s*[\w.:/]+)*)$/, {
    error: 'must be false, a number of proxies, or their addresses with commas between',
  })
  .refine((text) => text !== 'true', { error: 'must name the proxies or their number' })
  .transform((text): false | number | string[] => {
    if (text === 'false') return false
    return /^\d$/.test(text) ? Number(text) : text.split(',').map((address) => address.trim())
  })
