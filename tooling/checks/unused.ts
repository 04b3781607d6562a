import type { Check } from './check.ts'
import { complaintsOf } from './tool.ts'

export const unusedCheck: Check = {
  name: 'unused code',
  problems: () => complaintsOf('knip', ['--no-progress']),
}
