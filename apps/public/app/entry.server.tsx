import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { footnoteWhereNamed } from './site/footnote-where-named.ts'
import { VisitContext } from './site/visit.ts'

/** Renders a page as a whole: it has no script that would take over, so nothing marks the way for one. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { publicUrl, requestId }: AppLoadContext,
): Response {
  const page = renderToStaticMarkup(
    <VisitContext.Provider value={{ publicUrl, requestId }}>
      <RemixServer context={remix} url={request.url} />
    </VisitContext.Provider>,
  )

  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${footnoteWhereNamed(page)}`, { status, headers })
}

/** Where a request ends with a fault of ours, the one place that notes it. */
export function handleError(
  fault: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  // Whoever left before the answer is no fault.
  if (!request.signal.aborted) context.report(fault)
}
