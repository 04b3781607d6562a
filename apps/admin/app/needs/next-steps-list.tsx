import type { NeedId } from '@iisg/domain/needs'
import { ButtonLink } from '@iisg/ui/layout'
import type { Step } from './next-steps.ts'
import './next-steps-list.css'

/** What comes next for a need, each with what follows from it. */
export function NextStepsList({ needId, steps }: { needId: NeedId; steps: readonly Step[] }) {
  return (
    <ul className="next-steps">
      {steps.map((step) => (
        <li key={step.status === 'open' ? step.href : step.why} data-status={step.status}>
          {step.status === 'open' && (
            <ButtonLink href={`/needs/${needId}/${step.href}`} kind="secondary">
              {step.text}
            </ButtonLink>
          )}
          <span>{step.why}.</span>
        </li>
      ))}
    </ul>
  )
}
