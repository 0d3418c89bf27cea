/** Files that a template engine has still to fill in. */
import { parse } from './parse.ts'

/** Jinja, Go and Mustache; ERB and EJS; the `%%NAME%%` of docker-library and balena. */
const MARKS = ['{{', '{%', '{#', '<%', '%%']

/**
 * Whether a template engine's marks stand where no Dockerfile can have them: in place of an instruction, or in the image
 * of a FROM without variables (`${NAME:-{{}` is a good one where NAME is set). BuildKit refuses the file as it is. In a
 * RUN, `{{.Name}}` is a format that some program asks for.
 */
export function isTemplate(text: string): boolean {
  if (!MARKS.some((mark) => text.includes(mark))) return false
  return parse(text).instructions.some(
    (instruction) =>
      MARKS.some((mark) => instruction.written.startsWith(mark)) ||
      (instruction.keyword === 'FROM' && isPlaceholder(instruction.image?.text ?? '')),
  )
}

function isPlaceholder(image: string): boolean {
  return !image.includes('$') && MARKS.some((mark) => image.includes(mark))
}
