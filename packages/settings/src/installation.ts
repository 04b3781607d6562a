import { z } from 'zod'
import { catalogue } from './catalogue.ts'
import { sitesOf } from './sites.ts'

const places = {
  HOST: catalogue.HOST,
  PUBLIC_PORT: catalogue.PUBLIC_PORT,
  ADMIN_PORT: catalogue.ADMIN_PORT,
  INBOX_PORT: catalogue.INBOX_PORT,
  WORKER_PORT: catalogue.WORKER_PORT,
  INBOX_SMTP_PORT: catalogue.INBOX_SMTP_PORT,
  PUBLIC_URL: catalogue.PUBLIC_URL,
  ADMIN_URL: catalogue.ADMIN_URL,
  DATA_DIR: catalogue.DATA_DIR,
  SMTP_URL: catalogue.SMTP_URL,
  DEMO_PASSWORD: catalogue.DEMO_PASSWORD.optional(),
}

/** No database is named: we bring our own, with the demonstration in it and secrets made up. */
const demonstration = z
  .object({
    ...places,
    AUTH_SECRET: catalogue.AUTH_SECRET.optional(),
    SEAL_SECRET: catalogue.SEAL_SECRET.optional(),
    DATABASE_APP_PASSWORD: catalogue.DATABASE_APP_PASSWORD.optional(),
    DATABASE_PUBLIC_PASSWORD: catalogue.DATABASE_PUBLIC_PASSWORD.optional(),
  })
  .transform((env) => ({
    kind: 'demonstration' as const,
    ...placesOf(env),
    secrets: {
      authSecret: env.AUTH_SECRET,
      sealSecret: env.SEAL_SECRET,
      appPassword: env.DATABASE_APP_PASSWORD,
      publicPassword: env.DATABASE_PUBLIC_PASSWORD,
      demoPassword: env.DEMO_PASSWORD,
    },
  }))

/** A database is named: this is somebody's real installation, and its secrets are theirs to keep. */
const production = z
  .object({
    ...places,
    DATABASE_URL: catalogue.DATABASE_URL.unwrap(),
    AUTH_SECRET: catalogue.AUTH_SECRET,
    SEAL_SECRET: catalogue.SEAL_SECRET,
    DATABASE_APP_PASSWORD: catalogue.DATABASE_APP_PASSWORD,
    DATABASE_PUBLIC_PASSWORD: catalogue.DATABASE_PUBLIC_PASSWORD,
  })
  .transform((env) => ({
    kind: 'production' as const,
    ...placesOf(env),
    ownerUrl: env.DATABASE_URL,
    secrets: {
      authSecret: env.AUTH_SECRET,
      sealSecret: env.SEAL_SECRET,
      appPassword: env.DATABASE_APP_PASSWORD,
      publicPassword: env.DATABASE_PUBLIC_PASSWORD,
      demoPassword: env.DEMO_PASSWORD,
    },
  }))

/** What the launcher of `npm start` and the command line know about the whole. */
export function installationIn(env: { readonly DATABASE_URL?: string | undefined }) {
  return env.DATABASE_URL === undefined ? demonstration : production
}

export type Demonstration = z.infer<typeof demonstration>
export type Production = z.infer<typeof production>
export type Installation = Demonstration | Production

function placesOf(env: z.infer<z.ZodObject<typeof places>>) {
  return {
    ...sitesOf(env),
    inboxPort: env.INBOX_PORT,
    workerPort: env.WORKER_PORT,
    inboxSmtpPort: env.INBOX_SMTP_PORT,
    dataDir: env.DATA_DIR,
    smtpUrl: env.SMTP_URL,
  }
}
