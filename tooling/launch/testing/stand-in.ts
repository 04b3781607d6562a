import { createServer } from 'node:http'
import { stopWithLauncher } from '@iisg/settings'

/** A program as small as one can be that still takes part: it answers, and ends when told to. */
const server = createServer((request, response) => {
  response.writeHead(request.url === '/readyz' ? 200 : 404).end()
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'))

stopWithLauncher(() => {
  console.log('closing')
  server.close()
})
