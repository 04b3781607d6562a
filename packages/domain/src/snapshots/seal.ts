import { z } from 'zod'
import { AccountId } from '../accounts/index.ts'
import { CycleId } from '../cycles/index.ts'

/** SHA-256, in hexadecimal digits. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'A fingerprint has 64 hexadecimal digits',
})

/** Who answers for a seal, and when it was set: an ISO 8601 text in UTC. */
const signed = {
  by: z.object({ accountId: AccountId, name: z.string() }),
  at: z.iso.datetime(),
}

/**
 * What is signed when a cycle is frozen. It holds the fingerprint of each edition, so that no
 * edition, no name and no instant can be exchanged later without breaking the signature.
 */
export const FreezeStatement = z.object({
  format: z.literal(1),
  cycle: z.object({ id: CycleId, label: z.string() }),
  fingerprints: z.object({ secretariat: Fingerprint, members: Fingerprint }),
  ...signed,
})
export type FreezeStatement = z.infer<typeof FreezeStatement>

/**
 * What is signed when an error in a frozen cycle is told. `previous` is the fingerprint of the
 * erratum before, or of the statement under which the cycle was frozen: none can be taken out.
 */
export const ErratumStatement = z.object({
  format: z.literal(1),
  cycle: z.object({ id: CycleId, label: z.string() }),
  number: z.number().int().positive(),
  wrong: z.string(),
  right: z.string(),
  previous: Fingerprint,
  ...signed,
})
export type ErratumStatement = z.infer<typeof ErratumStatement>

/** A signature over the canonical form of a statement: Ed25519, both in base64url. */
export const Signature = z.object({ publicKey: z.string(), signature: z.string() })
export type Signature = z.infer<typeof Signature>

export const Seal = z.object({ statement: FreezeStatement, ...Signature.shape })
export type Seal = z.infer<typeof Seal>

export const Erratum = z.object({ statement: ErratumStatement, ...Signature.shape })
export type Erratum = z.infer<typeof Erratum>
