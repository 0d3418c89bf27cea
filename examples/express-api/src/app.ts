import express from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { books } from './routes/books.js'

export function createApp(logger: Logger): express.Express {
  const app = express()
  app.use(helmet())
  app.use(express.json())
  app.use((request, _response, next) => {
    logger.info({ method: request.method, path: request.path })
    next()
  })

  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' })
  })
  app.use('/books', books())
  return app
}
