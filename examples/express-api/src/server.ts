import pino from 'pino'
import { createApp } from './app.js'

const logger = pino()
const port = Number(process.env.PORT ?? 3000)

const server = createApp(logger).listen(port, () => logger.info({ port }, 'listening'))

process.on('SIGTERM', () => {
  logger.info('closing')
  server.close(() => process.exit(0))
})
