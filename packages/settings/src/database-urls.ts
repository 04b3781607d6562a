/** The address of the same database for another login. */
export function urlAs(ownerUrl: string, login: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(login)
  url.password = encodeURIComponent(password)
  return url.href
}

/** The login of the admin, the worker and the command line: it cannot rewrite the audit. */
export function appUrlOf(ownerUrl: string, password: string): string {
  return urlAs(ownerUrl, 'iisg_app', password)
}

/** The login of the public site: it can read what anyone may know. */
export function publicUrlOf(ownerUrl: string, password: string): string {
  return urlAs(ownerUrl, 'iisg_public', password)
}
