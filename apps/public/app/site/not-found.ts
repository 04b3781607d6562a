import { problem } from './problem.ts'

/** Every address that nothing else answers. */
export function loader() {
  throw problem('notFound')
}

export function action() {
  throw problem('notFound')
}

/** Never rendered, but a route without it would answer with a bare text instead of our page. */
export default function NotFound() {
  return null
}
