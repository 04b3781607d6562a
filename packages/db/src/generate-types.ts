import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startThrowAwayPostgres } from '@iisg/embedded-postgres'
import { generate, PostgresDialect, RawExpressionNode } from 'kysely-codegen'
import { columns, imports } from './column-types.ts'
import { connect } from './db.ts'
import { migrate } from './migrate.ts'

/**
 * Writes `tables.ts` from a freshly migrated database; with `--verify` it writes nothing and ends
 * with exit code 1 where the file is out of date.
 */
const file = path.join(import.meta.dirname, 'tables.ts')
const server = await startThrowAwayPostgres()
try {
  await migrate({ ownerUrl: server.url, appPassword: 'generate', publicPassword: 'generate' })
  const wanted = await typesOf(server.url)
  if (!process.argv.includes('--verify')) writeFileSync(file, wanted)
  else if (readFileSync(file, 'utf8') !== wanted) {
    process.stderr.write('packages/db/src/tables.ts is out of date: node src/generate-types.ts\n')
    process.exitCode = 1
  }
} finally {
  await server.stop()
}

async function typesOf(url: string): Promise<string> {
  const db = connect(url, 1)
  try {
    const tables = await generate({
      db: db.withoutPlugins(),
      dialect: new PostgresDialect({ defaultSchemas: ['public'] }),
      camelCase: true,
      includePattern: 'public.!(kysely_*)',
      outFile: null,
      overrides: { columns: overrides() },
    })
    return tables.replace(/^import type \{ ColumnType \}.*$/m, `$&\n${importLines()}`)
  } finally {
    await db.destroy()
  }
}

function overrides() {
  return Object.fromEntries(
    Object.entries(columns).map(([column, type]) => [column, new RawExpressionNode(type)]),
  )
}

function importLines(): string {
  return Object.entries(imports)
    .map(([slice, names]) => `import type { ${names.join(', ')} } from '@iisg/domain/${slice}';`)
    .join('\n')
}
