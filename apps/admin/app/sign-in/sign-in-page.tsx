import { ProblemSummary, type Refusal, TextField } from '@iisg/ui/forms'
import { Button, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import type { SignedIn } from './sign-in.ts'

export const meta = () => titled('Sign in')

const Credentials = z.object({
  email: z.string().trim().min(1, { error: 'Enter your e-mail address' }).max(254),
  password: z.string().min(1, { error: 'Enter your password' }).max(200),
})

export function loader({ context, request }: LoaderFunctionArgs) {
  if (context.viewer !== 'public') throw redirect(wayOn(request))
  return { welcome: new URL(request.url).searchParams.has('welcome') }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, Credentials)
  if (!form.ok) return data(withoutPassword(form.refusal), { status: 422 })

  const { email } = form.value
  const userAgent = request.headers.get('user-agent') ?? ''
  const answer = await context.signIn.signIn({
    ...form.value,
    address: context.clientAddress,
    userAgent,
  })
  if (!answer.ok) {
    const refusal: Refusal = { problems: { form: sentences[answer.because] }, typed: { email } }
    return data(refusal, { status: answer.because === 'too many' ? 429 : 422 })
  }

  const headers = new Headers(answer.cookies.map((cookie) => ['Set-Cookie', cookie]))
  return redirect(wayOn(request), { headers })
}

/** Whether it was the address or the password that is wrong is nobody's business but its owner's. */
const sentences: Record<Extract<SignedIn, { ok: false }>['because'], string> = {
  wrong: 'The address or the password is wrong',
  'too many': 'Too many attempts. Wait a quarter of an hour, then try again',
}

function withoutPassword({ problems, typed: { password: _, ...typed } }: Refusal): Refusal {
  return { problems, typed }
}

/** The page that was asked for before signing in. An address of another site is none. */
function wayOn(request: Request): string {
  const next = new URL(request.url).searchParams.get('next') ?? '/'
  const site = 'http://here.invalid'
  const url = URL.canParse(next, site) ? new URL(next, site) : new URL(site)
  return url.origin === site && !next.startsWith('/sign-in') ? url.pathname + url.search : '/'
}

export default function SignInPage() {
  const { welcome } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="Sign in"
        lead="For members of the Support Group and the Secretariat. Accounts are by invitation."
      />
      {welcome && !refusal && (
        <Notice tone="success" title="Your password is set" live>
          <p>Sign in with it now.</p>
        </Notice>
      )}
      <form className="form" method="post">
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          width="medium"
          refusal={refusal}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          width="medium"
          refusal={refusal}
        />
        <Buttons>
          <Button>Sign in</Button>
        </Buttons>
      </form>
      <p>
        <a href="/password-resets">I have forgotten my password</a>
      </p>
    </>
  )
}
