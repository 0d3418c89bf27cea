/**
 * Takes one thing away from a good Dockerfile at a time: every COPY --from, ENV, EXPOSE and USER line, every
 * package of an apt-get install, every change of owner. Understands what the files beside it use, no more.
 */

/** The instructions of a Dockerfile as `{ start, end }` line indexes (end exclusive) with their text joined. */
function instructions(lines) {
  const found = []
  for (let at = 0; at < lines.length; at++) {
    if (/^\s*(#|$)/.test(lines[at])) continue
    const start = at
    while (/\\\s*$/.test(lines[at])) at++
    const text = lines.slice(start, at + 1).join('\n')
    found.push({ start, end: at + 1, text, keyword: text.split(/\s/)[0] })
  }
  return found
}

function replaced(lines, { start, end }, text) {
  return [...lines.slice(0, start), ...(text === null ? [] : [text]), ...lines.slice(end)].join('\n')
}

/** Every sabotaged file: `{ kind, line, removed, dockerfile }`, `line` 1-based in the good file. */
export function sabotages(dockerfile) {
  const lines = dockerfile.split('\n')
  return instructions(lines).flatMap((instruction) => {
    const { keyword, text, start } = instruction
    const made = (kind, removed, rest) => ({
      kind,
      line: start + 1,
      removed,
      dockerfile: replaced(lines, instruction, rest),
    })
    const variants = []
    if (keyword === 'ENV' || keyword === 'EXPOSE' || keyword === 'USER') variants.push(made(keyword, text, null))
    if (keyword === 'COPY' && text.includes('--from=')) variants.push(made('COPY --from', text, null))
    const owner = /--chown=\S+ /.exec(text)
    if (owner) variants.push(made('chown', owner[0].trim(), text.replace(owner[0], '')))
    const chown = /\s*&& chown [^\n&]*/.exec(text)
    if (chown) variants.push(made('chown', chown[0].trim(), text.replace(chown[0], '')))
    return [...variants, ...packages(text, made)]
  })
}

function packages(text, made) {
  const install = /apt-get install((?: -\S+)*)((?: [a-z0-9.+-]+)+)/.exec(text)
  if (!install) return []
  const names = install[2].trim().split(' ')
  return names.map((name) => {
    const rest = names.filter((other) => other !== name)
    const call = `apt-get install${install[1]} ${rest.join(' ')}`
    return made('package', name, rest.length === 0 ? null : text.replace(install[0], call))
  })
}
