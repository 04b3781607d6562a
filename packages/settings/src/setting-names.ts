import { catalogue } from './catalogue.ts'

/** The names that mean something to us, so that a program is handed only those it needs. */
export function settingNames(): string[] {
  return Object.keys(catalogue)
}
