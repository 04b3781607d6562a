import type { CycleTask, MappingCycle } from '@iisg/domain/cycles'
import type { Day } from '@iisg/domain/time'
import { Notice } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'

/** Until when somebody may be written to about a cycle: its last day, or the last task that is due. */
export function lastDayOf(
  { window }: Pick<MappingCycle, 'window'>,
  tasks: readonly Pick<CycleTask, 'dueOn'>[],
): Day {
  return tasks.reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), window.until)
}

/** Warns while there is time: a holiday that nobody has told us is a day on which mails go out. */
export function HolidaysUnknown({ years }: { years: readonly number[] }) {
  return (
    <Notice tone="warning" title="The calendar of public holidays ends within this cycle">
      <p>
        The days of Ramadan Bajram and Kurban Bajram are not known for {listed(years.map(String))}:
        a reminder may go out on one of them. Ask whoever runs the platform to add them to its
        calendar once they are announced.
      </p>
    </Notice>
  )
}
