import type { Typed } from '@iisg/ui/forms'

/** How many of each kind an issue is offered at first, and once somebody asks for more. */
const [few, many] = [10, 200]

/** How many this page offers, by its address. */
export function offeredBy(url: string): { count: number; isAll: boolean } {
  const isAll = new URL(url).searchParams.has('more')
  return { count: isAll ? many : few, isAll }
}

/** Whether a form came only to be given more to choose from: what was typed comes back with it. */
export function asksForMore({ step }: Typed): boolean {
  return step === 'more'
}
