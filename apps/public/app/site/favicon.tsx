import { Mark } from '@iisg/ui/layout'
import { renderToStaticMarkup } from 'react-dom/server'

/** Our mark, as a picture of its own. */
export function loader() {
  return new Response(picture, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  })
}

const picture = renderToStaticMarkup(<Mark />).replace(
  '<svg',
  '<svg xmlns="http://www.w3.org/2000/svg"',
)
