import { Unreadable } from '../source/unreadable.ts'

/** Entities can bring in other files, or grow without end. The standard needs no DOCTYPE at all. */
export function refuseDoctype(): never {
  throw new Unreadable(
    'refusal',
    'The file has a DOCTYPE, which could bring in other files. Lists of activities have none.',
  )
}

export function refuseRoot(name: string): void {
  if (name === 'iati-activities') return
  throw new Unreadable('refusal', otherRoots[name] ?? unknownRoot(name))
}

const otherRoots: Record<string, string> = {
  'iati-organisations': 'This is an IATI file about organisations. It has no activities.',
  'iati-activity': 'This is a single activity without the <iati-activities> around it.',
}

function unknownRoot(name: string): string {
  return `This is no IATI file: it begins with <${name.slice(0, 60)}> and not with <iati-activities>.`
}
