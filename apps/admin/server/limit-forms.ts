import type { RequestHandler } from 'express'

/** More than anybody types into a form of ours, in bytes. */
const most = 512 * 1024

/** Takes files: as `multipart`, which is read bit by bit. */
const takesFiles = '/imports'

/** Refuses forms that would fill the memory, and bodies that are no form. */
export const limitForms: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const isFiles = Boolean(request.is('multipart/form-data'))
  if (isFiles && request.path === takesFiles) return next()

  const { headers } = request
  const length = Number(headers['content-length'] ?? Number.NaN)
  const isEmpty = length === 0 || (Number.isNaN(length) && !headers['transfer-encoding'])
  // A page reads a form even where it is empty.
  if (isEmpty) headers['content-type'] ??= 'application/x-www-form-urlencoded'
  else if (!(length <= most)) return refuse(413, tooLarge)
  else if (isFiles || !request.is('application/x-www-form-urlencoded')) return refuse(415, noForm)
  next()

  function refuse(status: number, said: string): void {
    response.status(status).type('text').send(said)
  }
}

const tooLarge =
  'This form is too large, and nothing of it was saved. Go back and shorten what you wrote or pasted.'

const noForm = 'Only a form can be sent here, without files. Go back, and send it from its page.'
