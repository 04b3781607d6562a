import { chmodSync, copyFileSync, globSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '#tooling/launch/root.ts'

/** A file that anybody may import: the smallest real one where there are some, else one of ours. */
export function fileToImport(folder: string): { file: string; real: boolean } {
  const data = path.resolve(root, '../shared/data/iati/xml')
  const [real] = globSync('**/*.xml', { cwd: data })
    .map((file) => path.join(data, file))
    .sort((one, other) => statSync(one).size - statSync(other).size)
  const file = path.join(folder, 'activities.xml')
  if (real === undefined) writeFileSync(file, written)
  else copyFileSync(real, file)
  chmodSync(file, 0o644)
  return { file, real: real !== undefined }
}

const written = `<?xml version="1.0"?>
<iati-activities version="2.03" generated-datetime="2026-01-01T00:00:00Z">
  <iati-activity default-currency="EUR">
    <iati-identifier>XM-EXAMPLE-1</iati-identifier>
    <reporting-org ref="XM-EXAMPLE" type="10"><narrative>Example Agency</narrative></reporting-org>
    <title><narrative>Document examination at border posts</narrative></title>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2025-03-01"/>
    <recipient-country code="AL" percentage="100"/>
    <sector code="15210" percentage="100"/>
    <budget>
      <period-start iso-date="2025-01-01"/>
      <period-end iso-date="2025-12-31"/>
      <value value-date="2025-01-01">120000</value>
    </budget>
  </iati-activity>
</iati-activities>
`
