// @ts-check

/*
 * Before what was typed is lost the browser asks: when a form is left that was changed and not sent.
 */

/** Whether it is left on purpose: sent, or by the link beside its button that says so. */
let isMeant = false

addEventListener('submit', ({ target }) => {
  isMeant = target instanceof Element && target.matches('[data-unsaved]')
})

addEventListener('click', ({ target }) => {
  isMeant = target instanceof Element && target.closest('[data-unsaved] .buttons a') !== null
})

addEventListener('beforeunload', (event) => {
  const forms = [...document.forms].filter((form) => form.dataset.unsaved !== undefined)
  if (isMeant || !forms.some(isChanged)) return
  event.preventDefault()
  // Older browsers ask only for this.
  event.returnValue = true
})

/** @param {HTMLFormElement} form */
function isChanged(form) {
  return form.dataset.unsaved === 'sent back' || [...form.elements].some(differs)
}

/** @param {Element} field */
function differs(field) {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) {
    const stored = [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
    return field.selectedIndex !== Math.max(0, stored)
  }
  if (!(field instanceof HTMLInputElement)) return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}
