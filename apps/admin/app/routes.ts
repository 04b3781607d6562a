import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map: every address and the file that answers it. */
export default [
  index('home/home.tsx'),

  route('sign-in', 'sign-in/sign-in-page.tsx'),
  route('sign-out', 'sign-in/sign-out.ts'),
] satisfies RouteConfig
