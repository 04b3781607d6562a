import { footnoteWhereNamed } from '@iisg/ui/partners'
import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Pages are whole when they leave: no script continues them in the browser. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
): Response {
  const html = renderToStaticMarkup(<RemixServer context={page} url={request.url} />)

  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${footnoteWhereNamed(html)}`, { status, headers })
}

/** What a loader or an action did not foresee. Visitors who went away are no fault. */
export function handleError(
  fault: unknown,
  { context, request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (!request.signal.aborted) context.reportFault(fault)
}
