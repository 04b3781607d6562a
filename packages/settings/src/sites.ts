/** Where both sites listen and how people reach them. */
export type Sites = {
  host: string
  publicPort: number
  adminPort: number
  publicUrl: string
  adminUrl: string
}

type SitesInEnvironment = {
  HOST: string
  PUBLIC_PORT: number
  ADMIN_PORT: number
  PUBLIC_URL?: string | undefined
  ADMIN_URL?: string | undefined
}

/** Unless told otherwise, people reach a site on the port where it listens. */
export function sitesOf(env: SitesInEnvironment): Sites {
  return {
    host: env.HOST,
    publicPort: env.PUBLIC_PORT,
    adminPort: env.ADMIN_PORT,
    publicUrl: env.PUBLIC_URL ?? `http://${nameOf(env.HOST)}:${env.PUBLIC_PORT}`,
    adminUrl: env.ADMIN_URL ?? `http://${nameOf(env.HOST)}:${env.ADMIN_PORT}`,
  }
}

/** "Every address of this machine" is no name a browser could open. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
