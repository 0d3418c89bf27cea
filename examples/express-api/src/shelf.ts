export interface Book {
  readonly id: number
  readonly title: string
  readonly author: string
}

/** Books in memory: gone when the process ends. */
export class Shelf {
  readonly #books: Book[] = []

  list(): readonly Book[] {
    return this.#books
  }

  add(book: Omit<Book, 'id'>): Book {
    const stored = { id: this.#books.length + 1, ...book }
    this.#books.push(stored)
    return stored
  }
}
