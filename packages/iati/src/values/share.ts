/** A share in percent from 0 to 100. Null for anything else. */
export function shareIn(text: string): number | null {
  const plain = text.trim().replace(/\s*%$/, '')
  if (!/^\d+(?:\.\d*)?$|^\.\d+$/.test(plain)) return null
  const share = Number(plain)
  return share <= 100 ? share : null
}
