import { root } from '#tooling/launch/root.ts'
import { boundaryProblemsIn } from './boundaries/boundaries.ts'
import type { Check } from './check.ts'

export const boundariesCheck: Check = {
  name: 'boundaries',
  problems: async () => boundaryProblemsIn(root),
}
