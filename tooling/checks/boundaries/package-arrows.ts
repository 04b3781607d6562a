/** What a package may import: which of ours, and which libraries. */
export type Arrows = {
  ours: readonly string[]
  /** Libraries by name, or by the first part of it before a `*`. `node:` are Node's own modules. */
  libraries: readonly string[]
}

/**
 * Who may import whom. Arrows point down: programs to storage, screens and messages, those to the
 * domain, and the domain to nothing. Tests may use any library, and no other package of ours than
 * those below.
 */
export const packageArrows: Record<string, Arrows> = {
  domain: { ours: [], libraries: ['zod'] },
  db: { ours: ['domain'], libraries: ['kysely', 'pg', 'pg-boss', 'uuid', 'zod', 'node:*'] },
  ui: { ours: ['domain'], libraries: ['react', 'react-dom', 'd3-*', '@fontsource/*'] },
  email: { ours: ['domain'], libraries: ['react', 'react-email'] },
  iati: { ours: ['domain', 'db'], libraries: ['saxes', 'csv-parse', 'zod', 'node:*'] },

  settings: { ours: [], libraries: ['zod', 'node:*'] },
  'embedded-postgres': { ours: ['settings'], libraries: ['node:*'] },

  public: {
    ours: ['domain', 'db', 'ui', 'settings'],
    libraries: ['@remix-run/*', 'express', 'react', 'react-dom', ...webLibraries()],
  },
  admin: {
    // The mails only for the preview of an issue: docs/adr/0006-the-admin-previews-an-issue.md.
    ours: ['domain', 'db', 'ui', 'email', 'iati', 'settings'],
    libraries: [
      '@remix-run/*',
      'express',
      'react',
      'react-dom',
      'better-auth',
      '@node-rs/argon2',
      ...webLibraries(),
    ],
  },
  worker: {
    ours: ['domain', 'db', 'ui', 'email', 'iati', 'settings'],
    libraries: [
      'pg-boss',
      'nodemailer',
      '@myriaddreamin/*',
      '@fontsource/*',
      'tsx',
      'react',
      'react-dom',
      'pino',
      'zod',
      'node:*',
    ],
  },
  cli: {
    ours: ['domain', 'db', 'iati', 'settings', 'embedded-postgres'],
    libraries: ['@node-rs/argon2', 'pino', 'zod', 'node:*'],
  },
}

/** What tests of any package may use besides: databases that are thrown away. */
export const oursInTests: readonly string[] = ['embedded-postgres', 'settings']

/** What builds a program or writes a file of its source is no part of the program. */
export const toolFiles: readonly RegExp[] = [
  /\/vite\.config\.ts$/,
  /^packages\/db\/src\/generate-types\.ts$/,
  /^packages\/ui\/src\/catalogue\/write\.ts$/,
]

function webLibraries(): string[] {
  return [
    'compression',
    'csv-stringify',
    'express-rate-limit',
    'isbot',
    'pino',
    'vite',
    'zod',
    'node:*',
  ]
}
