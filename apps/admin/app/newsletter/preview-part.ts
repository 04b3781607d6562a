import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'
import { issueOr404 } from './issue-or-404.ts'
import { previewOf } from './preview-mail.ts'

/** One part of a mail by itself, for the frame of the preview. The server gives it its own policy. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write newsletters')
  const issue = await issueOr404(context.db, params.issueId)
  const { html, text } = await previewOf(context.db, issue, context.publicUrl)

  switch (params.part) {
    case 'html':
      return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    case 'text':
      return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
    default:
      throw new Response('A mail has no such part', { status: 404 })
  }
}
