import type { Limits } from '../limits.ts'
import { Unreadable } from '../source/unreadable.ts'
import { childOf, type Element } from './element.ts'
import { isKept } from './kept.ts'

/** Grows one activity at a time out of what a parser meets, keeping only what we want to know. */
export class ActivityTree {
  readonly #limits: Limits
  readonly #path: string[] = []
  /** The kept elements that are open, the activity first. */
  readonly #open: Element[] = []
  /** How deep we are in something that is not kept. */
  #skipping = 0
  #lastLeft: string | null = null
  #elements = 0
  #characters = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  enter(name: string, line: number, attributes: Readonly<Record<string, string>>): void {
    this.#path.push(name)
    if (this.#path.length > this.#limits.depth) throw tooDeep(this.#limits)

    const parent = this.#open.at(-1)
    if (parent === undefined && name !== 'iati-activity') return
    if (this.#skipping > 0 || (parent !== undefined && !isKept(parent.name, name))) {
      this.#skipping += 1
      return
    }
    const element = { name, line, attributes, text: '', children: [] }
    parent?.children.push(element)
    this.#open.push(element)
    for (const key in attributes) this.#count(0, attributes[key]?.length ?? 0)
    this.#count(1, 0)
  }

  text(text: string): void {
    const element = this.#open.at(-1)
    if (element === undefined || this.#skipping > 0) return
    element.text += text
    this.#count(0, text.length)
  }

  /** The activity, where it was one that ended. */
  leave(): Element | null {
    this.#lastLeft = this.#path.pop() ?? null
    if (this.#skipping > 0) {
      this.#skipping -= 1
      return null
    }
    const element = this.#open.pop()
    if (element === undefined || this.#open.length > 0) return null
    this.#elements = 0
    this.#characters = 0
    return element
  }

  /** How many elements are open, the root included. */
  get depth(): number {
    return this.#path.length
  }

  get innermost(): string | null {
    return this.#path.at(-1) ?? null
  }

  get lastLeft(): string | null {
    return this.#lastLeft
  }

  /** The activity that is open, as far as it is known. */
  get activity(): Element | null {
    return this.#open[0] ?? null
  }

  #count(elements: number, characters: number): void {
    this.#elements += elements
    this.#characters += characters
    if (
      this.#elements > this.#limits.elementsInActivity ||
      this.#characters > this.#limits.charactersInActivity
    ) {
      throw tooLarge(this.activity)
    }
  }
}

/** The identifier of an activity that may not be complete yet. */
export function identifierIn(activity: Element): string | null {
  return childOf(activity, 'iati-identifier')?.text.trim() || null
}

function tooDeep(limits: Limits): Unreadable {
  return new Unreadable(
    'refusal',
    `More than ${limits.depth} elements stand inside one another. No activity needs so many.`,
  )
}

function tooLarge(activity: Element | null): Unreadable {
  const name = (activity && identifierIn(activity)) ?? 'One activity'
  return new Unreadable('refusal', `${name} is far larger than any activity can be.`)
}
