import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '#tooling/launch/root.ts'

/** What a story brings in, how many activities it holds, and one of them that still runs. */
export type Brought = {
  file: string | { name: string; mimeType: string; buffer: Buffer }
  activities: number
  project: string
}

const real = path.resolve(root, '../shared/data/iati/xml/us')

/**
 * Activities as a donor publishes them for one partner. Where the real files are not at hand, a file of
 * invented ones takes their place, so that the story is always told.
 */
export function activitiesFor(partner: 'RS' | 'BA'): Brought {
  const { name, ...known } = published[partner]
  const file = path.join(real, name)
  if (existsSync(file)) return { file, ...known }

  const buffer = Buffer.from(invented(partner, known.project))
  return {
    file: { name: 'demonstration.xml', mimeType: 'text/xml', buffer },
    ...known,
    activities: 2,
  }
}

const published = {
  RS: { name: 'usaid-rs.xml.gz', activities: 191, project: 'Justice for All' },
  BA: { name: 'usaid-ba.xml.gz', activities: 249, project: 'Fiscal Reform Activity' },
}

function invented(partner: string, project: string): string {
  const activities = [project, 'Something else (demonstration)'].map(
    (title, at) => `
  <iati-activity default-currency="EUR">
    <iati-identifier>XM-DEMO-${partner}-${at}</iati-identifier>
    <reporting-org ref="XM-DEMO" type="10"><narrative>Example donor (demonstration)</narrative></reporting-org>
    <title><narrative>${title}</narrative></title>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2025-03-01"/>
    <activity-date type="3" iso-date="2027-02-28"/>
    <recipient-country code="${partner}"/>
    <sector code="15130"/>
  </iati-activity>`,
  )
  return `<iati-activities version="2.03">${activities.join('')}\n</iati-activities>`
}
