// How the lines stand in the file.

/** Breaks some lines by continuation, with comments, blank lines and trailing blanks inside, then joins all with `newline`. */
export function layout(
  r,
  lines,
  breaks,
  newline = r.chance(0.1) ? '\r\n' : '\n',
  start = r.chance(0.03) ? '\ufeff' : '',
) {
  const broken = lines.map((line) => (r.chance(breaks) && !line.startsWith('#') ? continued(r, line) : line))
  const text = broken.join('\n').replaceAll('\n', newline)
  return start + text + (r.chance(0.85) ? newline : '')
}

function continued(r, line) {
  return line.replace(/ (?=\S)/g, () =>
    r.chance(0.25)
      ? ` \\${r.chance(0.1) ? r.one([' ', '\t', '  ']) : ''}\n${inside(r)}${r.one(['', '  ', '\t', '    '])}`
      : ' ',
  )
}

const inside = (r) =>
  r.chance(0.25)
    ? `${r.some(1, 2, () => r.one(['# note', '  # indented', '', '   ', '# ends with \\', '#', '\t# tab'])).join('\n')}\n`
    : ''
