import { appendFileSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { render } from './template.js'

const data = process.env.DATA_DIR ?? 'data'
const app = express()

// The template is read when it is asked for, so it must be in the image.
app.get('/', (_request, response) => {
  const page = readFileSync(join(process.cwd(), 'views', 'guestbook.html'), 'utf8')
  response.type('html').send(render(page, { title: process.env.SITE_TITLE ?? 'untitled' }))
})

app.post('/entries', (_request, response) => {
  appendFileSync(join(data, 'entries.log'), 'signed\n')
  response.status(201).json({ entries: readFileSync(join(data, 'entries.log'), 'utf8').split('\n').length - 1 })
})

app.get('/time', (_request, response) => {
  response.json({ noon: new Date(Date.UTC(2026, 0, 15, 12)).toLocaleString('en-GB') })
})

app.get('/healthz', (_request, response) => {
  response.send('ok')
})

const server: Server = createServer(app).listen(3000)
process.on('SIGTERM', () => server.close(() => process.exit(0)))
