import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { canonical } from '@iisg/domain/reports'
import type { Signature } from '@iisg/domain/snapshots'

/** The key by which an installation seals what it freezes. */
export type SealKey = {
  /** The public half, 32 bytes in base64url: to be shown, and to be recognised by. */
  publicKey: string
  sign: (text: string) => Signature
}

/**
 * An Ed25519 key from a secret of the settings: the same secret gives the same key, so that there is
 * no file to lose. What is hashed besides keeps it apart from any other use of the secret.
 */
export function sealKeyOf(secret: string): SealKey {
  const seed = createHash('sha256').update('iisg seal 1\n').update(secret).digest()
  const key = createPrivateKey({
    key: Buffer.concat([privateKeyStart, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = createPublicKey(key)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicKeyStart.length)
    .toString('base64url')

  return {
    publicKey,
    sign: (text) => ({
      publicKey,
      signature: sign(null, Buffer.from(text), key).toString('base64url'),
    }),
  }
}

/** Whether a text was signed with the private half of a public key. */
export function isSigned(text: string, { publicKey, signature }: Signature): boolean {
  const raw = Buffer.from(publicKey, 'base64url')
  if (raw.length !== 32) return false
  const key = createPublicKey({
    key: Buffer.concat([publicKeyStart, raw]),
    format: 'der',
    type: 'spki',
  })
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'))
}

/** SHA-256 over the bytes of a text, in hexadecimal digits. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A statement in the form in which it is signed. */
export function textOf(statement: object): string {
  return canonical(statement)
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI (RFC 8410). */
const privateKeyStart = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicKeyStart = Buffer.from('302a300506032b6570032100', 'hex')
