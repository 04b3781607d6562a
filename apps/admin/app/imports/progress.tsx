import type { RunFile } from '@iisg/db/imports'
import { Notice } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { stateOf } from './file-state.ts'

/** How far each file of a run has been read. */
export function Progress({ files }: { files: readonly RunFile[] }) {
  const current = files.find((file) => stateOf(file) === 'to read')

  return (
    <>
      <Notice tone="info" title="The files are being read">
        <p>This page looks again every two seconds. You may leave it: the reading goes on.</p>
      </Notice>
      <DataTable
        caption="Files"
        narrow="stack"
        rows={files}
        keyOf={({ id }) => id}
        columns={[
          { key: 'name', heading: 'File', rowHeader: true, cell: ({ name }) => name },
          {
            key: 'progress',
            heading: 'How far it is',
            cell: (file) => <HowFar file={file} isCurrent={file === current} />,
          },
        ]}
      />
    </>
  )
}

function HowFar({ file, isCurrent }: { file: RunFile; isCurrent: boolean }) {
  const { name, bytes, bytesRead, activitiesRead } = file
  switch (stateOf(file)) {
    case 'kept':
      return 'Read to its end and kept'
    case 'refused':
      return 'Refused'
    case 'to read':
      if (!isCurrent || bytesRead === 0) return 'Waiting'
      return (
        <span className="import-progress">
          <progress max={bytes} value={bytesRead} aria-label={`How far ${name} is read`} />
          {counted(activitiesRead, 'activity', 'activities')} read
        </span>
      )
  }
}
