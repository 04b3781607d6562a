// @ts-check

/*
 * Choices answer at once: what is chosen in `data-at-once`, by a link or in a form, is asked for without
 * leaving the page. Nothing is worked out here, and what asks comes along with the first choice.
 */

/** How long nobody has changed a date before we ask, in milliseconds: it is chosen in parts. */
const pause = 600

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting
let asked = search()

for (const note of document.querySelectorAll('[data-with-script]')) note.removeAttribute('hidden')

addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
  const link = target instanceof Element && target.closest('[data-at-once] a')
  if (!(link instanceof HTMLAnchorElement) || !isThisPage(link.href)) return
  if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
  event.preventDefault()
  askFor(link.href)
})

addEventListener('submit', (event) => {
  const form = event.target
  if (!isOfChoices(form)) return
  event.preventDefault()
  askFor(addressOf(form))
})

addEventListener('change', ({ target }) => {
  const form = target instanceof Element && target.closest('form')
  if (!isOfChoices(form)) return
  clearTimeout(waiting)
  const isChosen = target instanceof HTMLSelectElement || isTicked(target)
  const isDate = target instanceof HTMLInputElement && target.type === 'date'
  if (isChosen) askFor(addressOf(form))
  else if (isDate) waiting = setTimeout(() => askFor(addressOf(form)), pause)
})

addEventListener('popstate', () => {
  if (asked !== search()) askFor(location.href, true)
})

/**
 * @param {string} address
 * @param {boolean} [isThere] whether the browser says already that it is there
 */
async function askFor(address, isThere = false) {
  clearTimeout(waiting)
  asked = search(address)
  try {
    const { ask } = await import('./answer-in-place.js')
    if (asked === search(address)) ask(address, isThere)
  } catch {
    if (isThere) location.reload()
    else location.assign(address)
  }
}

function search(address = location.href) {
  return new URL(address).search
}

/** @param {string} address */
function isThisPage(address) {
  const { origin, pathname } = new URL(address)
  return origin === location.origin && pathname === location.pathname
}

/**
 * @param {unknown} form
 * @returns {form is HTMLFormElement}
 */
function isOfChoices(form) {
  if (!(form instanceof HTMLFormElement)) return false
  return form.matches('[data-at-once]') && isThisPage(form.action)
}

/** @param {EventTarget | null} target */
function isTicked(target) {
  return target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
}

/** @param {HTMLFormElement} form */
function addressOf(form) {
  const chosen = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  const address = new URL(form.action)
  address.search = new URLSearchParams(chosen).toString()
  return address.href
}
