import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Shelf } from './shelf.js'

test('numbers the books', () => {
  const shelf = new Shelf()
  shelf.add({ title: 'Dune', author: 'Frank Herbert' })
  assert.deepEqual(shelf.add({ title: 'Emma', author: 'Jane Austen' }), { id: 2, title: 'Emma', author: 'Jane Austen' })
})
