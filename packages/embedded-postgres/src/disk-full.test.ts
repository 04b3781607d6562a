import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { PostgresProblem } from './problem.ts'
import { startEmbeddedPostgres } from './start.ts'

const disk = mkdtempSync(path.join(tmpdir(), 'iisg-full-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status === 0
if (!mounted) rmdirSync(disk)

describe('a disk without room for the database', () => {
  test.skipIf(!mounted)('is named in one sentence, and nothing half-made stays', async () => {
    onTestFinished(() => {
      spawnSync('umount', [disk])
      rmdirSync(disk)
    })
    chmodSync(disk, 0o755)

    const start = startEmbeddedPostgres({
      folder: path.join(disk, 'postgres'),
      ownerPassword: 'correct horse',
    })

    await expect(start).rejects.toThrow(PostgresProblem)
    await expect(start).rejects.toThrow(/^The disk is full: there is no room for the database in/)
    expect(readdirSync(disk)).toEqual([])
  })
})
