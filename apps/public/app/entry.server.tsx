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
import { Memory } from './site/memory.ts'
import { VisitContext } from './site/visit.ts'

/** Answers with a page. The same address and the same data make the same page, so it is made once. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { publicUrl, requestId, dev }: AppLoadContext,
): Response {
  const render = () =>
    pageOf(
      <VisitContext.Provider value={{ publicUrl, requestId, dev }}>
        <RemixServer context={remix} url={request.url} />
      </VisitContext.Provider>,
    )

  headers.set('content-type', 'text/html; charset=utf-8')
  const { loaderData, actionData, errors } = remix.staticHandlerContext
  // What failed names its request; what is for one reader is not kept; while developing, code changes.
  const isKept = !errors && !dev && headers.get('cache-control') !== 'no-store'
  if (!isKept) return new Response(render(), { status, headers })

  const { pathname, search } = new URL(request.url)
  const madeOf = JSON.stringify([pathname, search, loaderData, actionData])
  return new Response(pages.recall(madeOf, render), { status, headers })
}

/** A page as a whole: no script takes over, so nothing in it marks the way for one. */
function pageOf(document: ReactElement): string {
  return `<!DOCTYPE html>${footnoteWhereNamed(renderToStaticMarkup(document))}`
}

/** Some megabytes at most: enough for the pages that many people look at. */
const pages = new Memory<string>(300)

/** Where a request ends with a fault of ours, the one place that notes it. */
export function handleError(
  fault: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  // Whoever left before the answer is no fault.
  if (!request.signal.aborted) context.reportFault(fault)
}
