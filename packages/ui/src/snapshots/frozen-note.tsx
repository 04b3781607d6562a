import { Notice } from '../layout/index.ts'
import { sayInstant } from '../time/index.ts'
import { Fingerprint } from './fingerprint.tsx'
import { sayErrata } from './words.ts'

/** What a page has to say of the seal under which its cycle stands. */
export type Frozen = { at: Date; by: string; fingerprint: string; errata: number }

/** Says on a page that what it shows never changes, and where to see the seal. */
export function FrozenNote({ frozen, href }: { frozen: Frozen; href: string }) {
  return (
    <Notice tone="info" title={`Frozen on ${sayInstant(frozen.at)} by ${frozen.by}`}>
      <p>
        Fingerprint <Fingerprint>{frozen.fingerprint}</Fingerprint>. What you see here is what was
        known then. {sayErrata(frozen.errata)} <a href={href}>See the seal and the errata</a>
      </p>
    </Notice>
  )
}
