import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@iisg/db'
import { importFiles } from '../index.ts'

/** Imports the files that it is given, as a process of its own that a test can kill. */
const [url = '', ...files] = process.argv.slice(2)
const db = connect(url)
const sources = files.map((file) => ({
  name: path.basename(file),
  bytes: statSync(file).size,
  open: () => createReadStream(file),
}))
process.stdout.write('begun\n')
await importFiles(db, 'operator', sources, { regional: false })
await db.destroy()
