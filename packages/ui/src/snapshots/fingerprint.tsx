/** A fingerprint or a key: digits that are compared, and may break anywhere. */
export function Fingerprint({ children }: { children: string }) {
  return <code className="digits">{children}</code>
}
