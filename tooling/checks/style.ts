import type { Check } from './check.ts'
import { complaintsOf } from './tool.ts'

export const styleCheck: Check = {
  name: 'format and lint',
  problems: () => complaintsOf('biome', ['ci', '--colors=off', '.']),
}
