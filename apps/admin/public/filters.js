// @ts-check
import { ask, isThisPage } from './answer-in-place.js'

/*
 * Choices answer at once: what is chosen in `data-at-once`, by a link or in a form, is asked for without
 * leaving the page. Nothing is worked out here.
 */

/** How long nobody has changed a date before we ask, in milliseconds: it is chosen in parts. */
const pause = 600

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting

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

/** @param {string} address */
function askFor(address) {
  clearTimeout(waiting)
  ask(address)
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
