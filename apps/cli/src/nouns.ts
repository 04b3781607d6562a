import type { Command } from './command.ts'

type Noun = { summary: string; verbs: Record<string, () => Promise<Command>> }

/** Every command there is. Only what is called is loaded, so that each starts at once. */
export const nouns: Record<string, Noun> = {
  import: {
    summary: 'Activities from files',
    verbs: {
      iati: async () => (await import('./import/iati.ts')).iatiCommand,
      list: async () => (await import('./import/list.ts')).listCommand,
      undo: async () => (await import('./import/undo.ts')).undoCommand,
    },
  },
  rates: {
    summary: 'Exchange rates, by which money is told in euro',
    verbs: {
      import: async () => (await import('./rates/import.ts')).importCommand,
    },
  },
  db: {
    summary: 'The database: its tables and the demonstration in it',
    verbs: {
      migrate: async () => (await import('./db/migrate.ts')).migrateCommand,
      'seed-demo': async () => (await import('./db/seed-demo.ts')).seedDemoCommand,
    },
  },
  account: {
    summary: 'Who may sign in to the admin',
    verbs: {
      invite: async () => (await import('./account/invite.ts')).inviteCommand,
      list: async () => (await import('./account/list.ts')).listCommand,
      close: async () => (await import('./account/close.ts')).closeCommand,
    },
  },
  cycle: {
    summary: 'Mapping cycles and their seals',
    verbs: {
      verify: async () => (await import('./cycle/verify.ts')).verifyCommand,
    },
  },
  report: {
    summary: 'Documents made from the mappings',
    verbs: {
      response: async () => (await import('./report/response.ts')).responseCommand,
    },
  },
}
