import { findReport, reportPdf } from '@iisg/db/reports'
import { withoutAsterisk } from '@iisg/domain/partners'
import { ReportId } from '@iisg/domain/reports'
import { folded } from '@iisg/domain/text'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'

/** The document of a report, for those who may ask for one. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'ask for reports')
  const id = ReportId.safeParse(params.reportId)
  const report = id.success ? await findReport(context.db, id.data) : undefined
  const pdf = report && (await reportPdf(context.db, report.id))
  if (!pdf) throw new Response('There is no such document', { status: 404 })

  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${fileNameOf(report.cycleLabel)}"`,
    },
  })
}

/** In plain letters, so that any file system keeps it. */
function fileNameOf(cycleLabel: string): string {
  return `response-report-${folded(withoutAsterisk(cycleLabel)).replaceAll(' ', '-')}.pdf`
}
