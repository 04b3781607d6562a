import { verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { hashOf } from './password.ts'

export type AuthSettings = {
  /** The database over the schema `auth`, from `connectSignIn`. */
  database: NonNullable<Parameters<typeof betterAuth>[0]['database']>
  adminUrl: string
  secret: string
}

/** The library that signs people in, set up for our tables. No address of it is served. */
export function authFor({ database, adminUrl, secret }: AuthSettings) {
  return betterAuth({
    appName: 'IISG',
    baseURL: adminUrl,
    basePath: '/auth',
    secret,
    database,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      // Accounts are by invitation only.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: { hash: hashOf, verify: ({ hash, password }) => verify(hash, password) },
    },
    session: { expiresIn: 12 * hour, updateAge: hour / 2, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      // The longest window there is, ours included: older counts are swept away.
      window: hour,
      // A second net, wide enough for a ministry behind one address: ours count what failed.
      max: 1000,
      customRules: { '/sign-in/email': { window: hour / 4, max: 300 } },
    },
    advanced: {
      cookiePrefix: 'iisg',
      useSecureCookies: adminUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })
}

const hour = 3_600

/** Set by us on what we hand to the library, from the address that the server vouches for. */
export const addressHeader = 'x-client-address'
