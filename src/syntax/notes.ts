/** Notes about objects that die with them. */

/** A weak map's `get` and `set`. */
export interface Notes<Subject extends object, Note> {
  get(subject: Subject): Note | undefined
  set(subject: Subject, note: Note): void
}

/** Its subclasses put their private fields on the object they are given. */
class Given {
  constructor(subject: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for.
    return subject
  }
}

/**
 * What a weak map does, for the objects of one Dockerfile: a private field of the subject, which nobody else sees and no
 * copy carries on. The collector's quick passes keep what hangs on a weak map, subjects that nobody needs any more
 * included, and move all of it; that is a tenth of a review.
 */
export function createNotes<Subject extends object, Note>(): Notes<Subject, Note> {
  class Noted extends Given {
    #note: Note

    constructor(subject: Subject, note: Note) {
      super(subject)
      this.#note = note
    }

    static get(subject: Subject): Note | undefined {
      return #note in subject ? subject.#note : undefined
    }

    static set(subject: Subject, note: Note): void {
      if (#note in subject) subject.#note = note
      else new Noted(subject, note)
    }
  }
  return Noted
}
