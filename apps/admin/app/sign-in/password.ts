import { hash } from '@node-rs/argon2'

/** The argon2id hash of a password, with the least costs that OWASP advises. */
export function hashOf(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}
