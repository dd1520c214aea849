import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

export interface Served {
  address: string
  port: number
  close(): Promise<void>
}

/** Answers with the files of one folder and nothing beside it. */
function answer(folder: string, url: string, response: ServerResponse): void {
  const path = decoded(new URL(url, 'http://localhost').pathname)
  const wanted = path === undefined ? undefined : resolve(folder, `.${path}`)
  const inside = wanted === folder || wanted?.startsWith(folder + sep)
  if (wanted === undefined || !inside) {
    refuse(response, 403)
    return
  }
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted
  if (!existsSync(file)) {
    refuse(response, 404)
    return
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    // A rebuilt page must be seen at the next reload.
    'Cache-Control': 'no-cache',
  })
  createReadStream(file).pipe(response)
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' })
  response.end(status === 404 ? 'Not found' : 'Not allowed')
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false)
      else fail(error)
    })
    // This machine only: a try-out is not a service for the network.
    server.listen(port, '127.0.0.1', () => done(true))
  })
}

/** Serves a folder on `port`, or on the next free one where that is taken. Port 0 lets the system choose. */
export async function serve(folder: string, port: number): Promise<Served> {
  const root = resolve(folder)
  for (let tried = port; tried < port + 50; tried += 1) {
    const server = createServer((request, response) => answer(root, request.url ?? '/', response))
    if (!(await listen(server, tried))) {
      console.log(`Port ${tried} is taken, trying ${tried + 1}`)
      continue
    }
    const { port: taken } = server.address() as AddressInfo
    return {
      address: `http://localhost:${taken}/`,
      port: taken,
      close: () =>
        new Promise((done) => {
          server.close(() => done())
          server.closeAllConnections()
        }),
    }
  }
  throw new Error(`No free port between ${port} and ${port + 49}`)
}

/** Serves the built try-out and says where it is. */
export async function servePreview(): Promise<Served> {
  const folder = join(ROOT, 'build/preview')
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} is missing: run \`npm run build\` first`)
  const port = Number(process.env.PORT ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is no port: ${process.env.PORT}`)
  const served = await serve(folder, port)
  console.log(`SMM Planner is at ${served.address}  (stop with Ctrl+C)`)
  return served
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void servePreview()
