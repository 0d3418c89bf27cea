/** Cutting an expanded word into several, for EXPOSE (moby/buildkit `shell/lex.go`, wordsStruct). */

/** What Go's unicode.IsSpace takes for white space. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** The words of an expanded text, as BuildKit cuts them: white space cuts unless quotes or an escape hold it. */
export class ExpandedWords {
  private readonly done: string[] = []
  private current = ''
  private inWord = false

  add(text: string): void {
    for (const character of text) {
      if (!SPACE.test(character)) this.addRaw(character)
      else if (this.inWord) this.cut()
    }
  }

  addRaw(text: string): void {
    this.current += text
    this.inWord = true
  }

  /** BuildKit reads the text behind a modifier into the same buffer, and so loses what of a word stands before it. */
  drop(): void {
    this.current = ''
  }

  list(): readonly string[] {
    if (this.current !== '') this.done.push(this.current)
    this.current = ''
    return this.done
  }

  private cut(): void {
    if (this.current === '') return
    this.done.push(this.current)
    this.current = ''
    this.inWord = false
  }
}
