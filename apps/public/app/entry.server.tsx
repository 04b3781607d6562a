import { footnoteWhereNamed } from '@iisg/ui/partners'
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { VisitContext } from './site/visit.ts'

/** Answers with a page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { publicUrl, requestId, dev, keep }: AppLoadContext,
): Response {
  const html = pageOf(
    <VisitContext.Provider value={{ publicUrl, requestId, dev }}>
      <RemixServer context={remix} url={request.url} />
    </VisitContext.Provider>,
  )

  headers.set('content-type', 'text/html; charset=utf-8')
  if (request.method === 'GET' && status === 200) keep(html, headers)
  return new Response(html, { status, headers })
}

/** A page as a whole: no script takes over, so nothing in it marks the way for one. */
function pageOf(document: ReactElement): string {
  return `<!DOCTYPE html>${footnoteWhereNamed(renderToStaticMarkup(document))}`
}

/** Where a request ends with a fault of ours, the one place that notes it. */
export function handleError(
  fault: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  // Whoever left before the answer is no fault.
  if (!request.signal.aborted) context.reportFault(fault)
}
