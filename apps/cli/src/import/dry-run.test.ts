import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { exitCode } from '../exit-code.ts'
import { anActivity, fileOf } from '../testing/activities.ts'
import { call } from '../testing/call.ts'

const whole = fileOf(anActivity('XM-1-A'), anActivity('XM-1-B'))
const broken = fileOf(anActivity('XM-1-C'), '<iati-activity><title></iati-activity>')

describe('iisg import iati --dry-run', () => {
  test('counts what is in the files, in a form for programs', async () => {
    const folder = folderWith({ 'a.xml': whole, 'deep/b.xml.gz': gzipSync(whole) })

    const { code, said } = await call(['import', 'iati', folder, '--dry-run', '--json'])

    expect(code).toBe(exitCode.done)
    expect(JSON.parse(said)).toMatchObject({
      xml: [
        { file: 'a.xml', well_formed: true, activities: 2, relevant: 2, countries: { AL: 2 } },
        { file: 'b.xml', well_formed: true, activities: 2 },
      ],
      csv: [],
      ids_in_two_files: [
        ['XM-1-A', ['a.xml', 'b.xml']],
        ['XM-1-B', ['a.xml', 'b.xml']],
      ],
      distinct_ids: 2,
    })
  })

  test('says where a file is broken, and that not all of it could be used', async () => {
    const folder = folderWith({ 'broken.xml': broken })
    const file = path.join(folder, 'broken.xml')

    const { code, said, complained } = await call(['import', 'iati', file, '--dry-run'])

    expect(code).toBe(exitCode.partly)
    expect(said).toContain('broken.xml: 1 activities, 1 relevant')
    expect(complained).toMatch(/^broken\.xml:\d+/)
  })

  test('takes a pattern that the shell left alone', async () => {
    const folder = folderWith({ 'a.xml': whole, 'b.xml': whole, 'c.txt': '' })
    const pattern = path.join(folder, '*.xml')

    const { said } = await call(['import', 'iati', pattern, '--dry-run', '--json'])

    expect(JSON.parse(said).xml).toHaveLength(2)
  })

  test('finds no file that is not there', async () => {
    const { code, complained } = await call(['import', 'iati', '/no/such.xml', '--dry-run'])

    expect(code).toBe(exitCode.failed)
    expect(complained).toBe('There is no file /no/such.xml.\n')
  })
})

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-dry-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
