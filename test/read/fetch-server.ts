import http from 'node:http'
import net from 'node:net'

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void

/** A server on the loopback address, what it was asked for and when. */
export interface Server {
  readonly port: number
  /** `127.0.0.1:PORT`, for `allowHosts`. */
  readonly host: string
  readonly url: (path: string) => string
  readonly requests: { readonly path: string; readonly headers: http.IncomingHttpHeaders; readonly at: number }[]
  readonly paths: () => string[]
  readonly close: () => Promise<void>
}

/** Routes by path; `/robots.txt` is missing unless it is named. */
export async function serve(routes: Readonly<Record<string, Handler | string>>): Promise<Server> {
  const requests: Server['requests'] = []
  const server = http.createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers, at: performance.now() })
    const route = routes[path]
    if (route === undefined) response.writeHead(404).end('nothing here')
    else if (typeof route === 'string') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route)
    else route(request, response)
  })
  const port = await listen(server)
  const host = `127.0.0.1:${port}`
  return {
    port, host, requests,
    url: (path) => `http://${host}${path}`,
    paths: () => requests.map(({ path }) => path),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

export function listen(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

export function send(body: string | Uint8Array, headers: http.OutgoingHttpHeaders = {}, status = 200): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }
}

export function redirect(location: string, status = 302): Handler {
  return (_, response) => {
    response.writeHead(status, { location }).end()
  }
}
