/** An element as far as we keep it. `text` is its own text, without that of its children. */
export type Element = {
  name: string
  line: number
  attributes: Readonly<Record<string, string>>
  text: string
  children: Element[]
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name)
}

export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name)
}

/** An attribute's value without blanks around it; null where it is missing or empty. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  return element?.attributes[name]?.trim() || null
}
