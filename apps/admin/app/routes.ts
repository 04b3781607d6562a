import { index, type RouteConfig } from '@remix-run/route-config'

/** The site map: every address and the file that answers it. */
export default [index('home/home.tsx')] satisfies RouteConfig
