import { seedDemonstration } from '@iisg/db/demonstration'
import { migrate } from '@iisg/db/migrate'
import { gatherStatistics } from '@iisg/db/statistics'
import { demonstrationSecrets, type Installation } from '@iisg/settings'
import { hash } from '@node-rs/argon2'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { CommandProblem } from '../problem.ts'
import { withDatabase } from '../with-database.ts'

export const seedDemoCommand = command({
  summary: 'Put the demonstration into the database',
  usage: '[--into-a-real-database]',
  options: {
    'into-a-real-database': {
      type: 'boolean',
      description: 'do so although DATABASE_URL names a database of your own',
    },
  },
  details: [
    'Real organisations, memberships and meetings, and needs, projects and people that are invented\nand marked as such. A second call writes nothing.',
  ],

  run: async ({ options, env, output }) => {
    const seeding = await withDatabase(env, async (database, installation) => {
      if (installation.kind === 'production' && !options['into-a-real-database']) throw real
      await migrate(database)
      const { password, sealSecret } = secretsOf(installation)
      const outcome = await seedDemonstration(
        database.ownerUrl,
        { password, passwordHash },
        sealSecret,
      )
      await gatherStatistics(database.ownerUrl)
      return outcome
    })

    output.result(seeding, [
      seeding.status === 'already there'
        ? 'The demonstration is there already.'
        : `The demonstration is there: ${seeding.needs} needs, ${seeding.responses} responses, ${seeding.links} links, ${seeding.events} events.`,
    ])
    return exitCode.done
  },
})

const real = new CommandProblem(
  'DATABASE_URL names a database of your own. Say --into-a-real-database to put invented content into it.',
)

function secretsOf(installation: Installation): { password: string; sealSecret: string } {
  if (installation.kind === 'demonstration') {
    const { demoPassword, sealSecret } = demonstrationSecrets(installation)
    return { password: demoPassword, sealSecret }
  }
  const { demoPassword, sealSecret } = installation.secrets
  if (demoPassword !== undefined) return { password: demoPassword, sealSecret }
  throw new CommandProblem('Set DEMO_PASSWORD: the accounts of the demonstration need one.')
}

/** Argon2id, with the least costs that OWASP advises; the admin hashes alike. */
function passwordHash(plain: string): Promise<string> {
  return hash(plain, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}
