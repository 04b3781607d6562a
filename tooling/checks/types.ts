import { root } from '#tooling/launch/root.ts'
import type { Check } from './check.ts'
import { inParallel } from './in-parallel.ts'
import { complaintsOf } from './tool.ts'
import { workspacesIn } from './workspace.ts'

export const typesCheck: Check = {
  name: 'types',
  problems: async () => {
    const folders = workspacesIn(root).map(({ folder }) => folder)
    const found = await inParallel(2, folders, (folder) => complaintsOf('tsc', ['-p', folder]))
    return found.flat()
  },
}
