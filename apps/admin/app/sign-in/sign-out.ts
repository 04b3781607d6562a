import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export async function action({ context, request }: ActionFunctionArgs) {
  const cookies = await context.signIn.signOut(request.headers)
  const headers = new Headers(cookies.map((cookie) => ['Set-Cookie', cookie]))
  return redirect('/sign-in', { headers })
}

/** The address is for the form alone. */
export function loader() {
  return redirect('/')
}
