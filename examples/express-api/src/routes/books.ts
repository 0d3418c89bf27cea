import { Router } from 'express'
import { Shelf } from '../shelf.js'

export function books(shelf = new Shelf()): Router {
  const router = Router()
  router.get('/', (_request, response) => {
    response.json(shelf.list())
  })
  router.post('/', (request, response) => {
    const { title, author } = request.body ?? {}
    if (typeof title !== 'string' || typeof author !== 'string') {
      response.status(400).json({ error: 'title and author are required' })
      return
    }
    response.status(201).json(shelf.add({ title, author }))
  })
  return router
}
