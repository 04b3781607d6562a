/** Any address that is on no map. As a page of its own it comes with the navigation. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export const action = loader
