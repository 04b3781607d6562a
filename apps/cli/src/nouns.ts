import type { Command } from './command.ts'

type Noun = { summary: string; verbs: Record<string, () => Promise<Command>> }

/** Every command there is. Only what is called is loaded, so that each starts at once. */
export const nouns: Record<string, Noun> = {
  db: {
    summary: 'The database: its tables and the demonstration in it',
    verbs: {
      migrate: async () => (await import('./db/migrate.ts')).migrateCommand,
    },
  },
}
