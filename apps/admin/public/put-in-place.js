// @ts-check

/**
 * Makes an element what the server has written anew. What is like it stays the same element, so that the
 * focus stays, and what is typed. A form that would send something is never gone on with: it may be about
 * another record now. A dialog belongs to whoever opened it.
 *
 * @param {Element} old
 * @param {Element} fresh
 */
export function putInPlace(old, fresh) {
  if (old.isEqualNode(fresh) || old instanceof HTMLDialogElement) return
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name)) old.removeAttribute(name)
  }
  for (const { namespaceURI, name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttributeNS(namespaceURI, name, value)
  }

  const before = [...old.childNodes]
  const after = [...fresh.childNodes]
  const pairs = []
  while (isLike(before[0], after[0])) pairs.push([before.shift(), after.shift()])
  const rest = pairs.length
  while (isLike(before.at(-1), after.at(-1))) pairs.push([before.pop(), after.pop()])

  const next = pairs.length > rest ? pairs.at(-1)?.[0] : undefined
  for (const gone of before) gone.remove()
  for (const come of after) old.insertBefore(come, next ?? null)
  for (const [was, is] of pairs) {
    if (was instanceof Element && is instanceof Element) putInPlace(was, is)
    else if (was && is && was.nodeValue !== is.nodeValue) was.nodeValue = is.nodeValue
  }
}

/**
 * @param {ChildNode | undefined} one
 * @param {ChildNode | undefined} other
 */
function isLike(one, other) {
  if (one?.nodeName !== other?.nodeName) return false
  if (!(one instanceof Element && other instanceof Element)) return one !== undefined
  if (one.matches('form[method=post]')) return one.isEqualNode(other)
  return one.id === other.id && one.getAttribute('class') === other.getAttribute('class')
}
