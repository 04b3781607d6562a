import type { Params } from './knock.ts'
import type { Scene, Secret } from './records.ts'

/** One page behind an address: what fills its colons, and the record that it is about. */
export type Room = { params: Params; secret?: Secret | undefined }

/** Every page behind an address: one for each record that could stand in it. */
export function roomsOf(path: string, scene: Scene): Room[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const rest = Object.fromEntries(
    names.filter((name) => !(name in records)).map((name) => [name, one(name, path, scene)]),
  )
  const about = names.find((name): name is keyof typeof records => name in records)
  if (about === undefined) return [{ params: rest }]
  return records[about](scene).map((secret) => ({
    params: { ...rest, [about]: secret.id },
    secret,
  }))
}

const records = {
  needId: ({ needs }: Scene) => needs,
  responseId: ({ responses }: Scene) => responses,
}

/** Whether every colon of an address can be filled with something that is there. */
export function hasARoom(path: string, scene: Scene): boolean {
  const known = valuesIn(path, scene)
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  return names.every((name) => name in records || name in known)
}

/** What stands in a place that names no record with a tier of its own; nothing that is there, else. */
function one(name: string, path: string, scene: Scene): string {
  return valuesIn(path, scene)[name] ?? crypto.randomUUID()
}

function valuesIn(path: string, scene: Scene): Record<string, string> {
  const { cycleId, treeId, taskId, organisationIds, poolingId } = scene
  const [organisationId = ''] = organisationIds
  const partner = path.startsWith('partners/') ? 'albania' : 'AL'
  const versions = { version: '1', before: '1', after: '1' }
  const ids = { cycleId, treeId, taskId, organisationId, poolingId }
  const known = { ...ids, pillar: 'WBBSi', partner, ...versions }
  const file = fileOf(path)
  return file === undefined ? known : { ...known, file }
}

function fileOf(path: string): string | undefined {
  if (path.startsWith('pillars/')) return 'crowding.csv'
  if (path.startsWith('partners/')) return 'needs.csv'
  if (path.startsWith('members/')) return 'pays.csv'
  if (path.startsWith('stability/')) return 'ranks.csv'
  return undefined
}
