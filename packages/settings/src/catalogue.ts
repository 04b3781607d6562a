import { z } from 'zod'
import {
  DatabaseUrl,
  Folder,
  LogLevel,
  MailFrom,
  Port,
  Secret,
  SiteUrl,
  SmtpUrl,
  TrustProxy,
} from './values.ts'

/**
 * Every setting there is, under the name it has in the environment. A program picks what it needs
 * from here, so that a name means the same to all of them. docs/operations/settings.md explains
 * each; a test holds the two together.
 */
export const catalogue = {
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_PORT: Port.default(3000),
  ADMIN_PORT: Port.default(3001),
  INBOX_PORT: Port.default(3002),
  WORKER_PORT: Port.default(3003),
  INBOX_SMTP_PORT: Port.default(3025),
  PUBLIC_URL: SiteUrl.optional(),
  ADMIN_URL: SiteUrl.optional(),
  TRUST_PROXY: TrustProxy.default(false),
  DATA_DIR: Folder.default(Folder.parse('.data')),
  DATABASE_URL: DatabaseUrl.optional(),
  APP_DATABASE_URL: DatabaseUrl,
  PUBLIC_DATABASE_URL: DatabaseUrl,
  DATABASE_APP_PASSWORD: Secret,
  DATABASE_PUBLIC_PASSWORD: Secret,
  AUTH_SECRET: Secret,
  SEAL_SECRET: Secret,
  DEMO_PASSWORD: Secret,
  SMTP_URL: SmtpUrl.optional(),
  MAIL_FROM: MailFrom.default('IISG Platform <news@iisg.example>'),
  LOG_LEVEL: LogLevel.default('info'),
}

/** Values that no message may repeat: they are secrets, or hold one. */
export const secretNames: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'APP_DATABASE_URL',
  'PUBLIC_DATABASE_URL',
  'DATABASE_APP_PASSWORD',
  'DATABASE_PUBLIC_PASSWORD',
  'AUTH_SECRET',
  'SEAL_SECRET',
  'DEMO_PASSWORD',
  'SMTP_URL',
])
