const { createServer } = require('node:http')
const { execFileSync } = require('node:child_process')
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const mime = require('mime-types')
const { adler32 } = require('./build/Release/adler.node')

const routes = {
  '/': () => ({ type: 'html', body: readFileSync(join(__dirname, 'pages', 'index.html')) }),
  '/sum': () => ({ type: 'txt', body: String(adler32(process.env.GREETING ?? '')) }),
  '/save': () => {
    writeFileSync(join(process.env.CACHE_DIR, 'last'), 'saved')
    return { type: 'txt', body: readFileSync(join(process.env.CACHE_DIR, 'last')) }
  },
  // A tool of the operating system: the image has to bring it.
  '/version': () => ({ type: 'txt', body: execFileSync('sqlite3', [':memory:', "select 'sqlite works'"]) }),
}

const server = createServer((request, response) => {
  const route = routes[request.url]
  if (!route) return response.writeHead(404).end()
  try {
    const { type, body } = route()
    response.writeHead(200, { 'content-type': mime.contentType(type) }).end(body)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
server.listen(Number(process.env.PORT))
process.on('SIGTERM', () => server.close(() => process.exit(0)))
