// Whole Dockerfiles, each kind around one part of the grammar.
import { instruction, KEYWORDS } from './instructions.mjs'
import { layout } from './layout.mjs'
import { expansion, word, words } from './words.mjs'

const lf = (lines) => `${lines.join('\n')}\n`

function heading(r) {
  const lines = []
  if (r.chance(0.25)) lines.push(r.one(words.headings))
  if (r.chance(0.5)) lines.push(...r.some(1, 2, () => r.one(words.globalArgs)))
  else lines.push('ARG VERSION=3')
  return lines
}

const between = (r) => (r.chance(0.2) ? [r.one(words.between)] : [])

function stage(r, wild) {
  const keywords = KEYWORDS.filter((keyword) => keyword !== 'FROM')
  return [
    ...between(r),
    instruction(r, 'FROM'),
    ...r.some(0, 6, () => [...between(r), instruction(r, r.one(keywords), wild)]).flat(),
  ]
}

const base = 'FROM alpine:3 AS base'

export function wholeFile(r) {
  return layout(
    r,
    [...heading(r), ...(r.chance(0.7) ? [base] : []), ...r.some(1, 3, () => stage(r, r.chance(0.2))).flat()],
    0.5,
  )
}

export function oneInstruction(r) {
  return layout(
    r,
    [
      base,
      'ENV A=a.b.c B="x y"',
      instruction(r, r.one(KEYWORDS), true),
      instruction(r, r.one(KEYWORDS), true),
    ],
    0.3,
  )
}

export function brokenInstruction(r) {
  const bad = r.one([
    () => r.one(words.badInstructions),
    () => r.one(words.badInstructions),
    () =>
      `${r.one(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL', 'COPY', 'VOLUME', 'HEALTHCHECK CMD', 'ADD', 'ONBUILD CMD'])} ${r.one(words.brokenJson)}`,
    () => `RUN --mount=${r.one(words.badMounts)} make`,
    () =>
      `${r.one(['COPY', 'COPY', 'ADD', 'RUN', 'FROM', 'HEALTHCHECK', 'ENV', 'USER', 'CMD', 'ONBUILD'])} ${r.one(words.badFlags)} ${r.one(['a /b', 'CMD x', 'alpine', 'A=b'])}`,
    () => `ENV A=${r.one(words.badExpansions)}`,
  ])()
  return layout(
    r,
    r.chance(0.12)
      ? [bad]
      : [base, ...r.some(0, 2, () => instruction(r, r.one(['RUN', 'ENV', 'USER']))), bad, 'USER last'],
    0.2,
  )
}

/** Expansion everywhere that BuildKit expands, and where it does not. */
export function wordFile(r) {
  const wild = r.chance(0.5)
  const escapes = r.chance(0.15) ? ['# escape=`'] : []
  const some = () => (r.chance(0.6) ? word(r, wild) : expansion(r).replaceAll(' ', '_'))
  const lines = r.some(1, 5, () =>
    r.one([
      () => `ENV ${r.one(words.names)}=${some()} ${r.one(words.names)}=${some()}`,
      () => `ENV ${r.one(words.names)} ${some()}`,
      () => `LABEL l=${some()} "k${r.below(9)}"=${some()}`,
      () => `ARG ${r.one(words.names)}=${some()}`,
      () => `USER ${some()}`,
      () => `WORKDIR /w/${some()}`,
      () => `VOLUME /v/${some()}`,
      () => `COPY --chown=${some()} ${some()} /d/${some()}`,
      () => `CMD echo ${some()}`,
      () => `ENV T="${expansion(r)} ${expansion(r)}" S='${expansion(r).replaceAll("'", '')}'`,
    ])(),
  )
  const text = [
    ...escapes,
    'ARG G=1.2.3',
    'ARG A=one B=$G',
    'FROM alpine:3',
    `ENV A=${r.one(['a.b.c', 'foo/bar/foo', '""', '"x y"'])}`,
    ...(r.chance(0.5) ? ['ARG B VERSION=1.2.3'] : []),
    ...lines,
  ]
  return lf(
    escapes.length > 0 ? text.map((line, index) => (index > 0 ? line.replaceAll('\\', '`') : line)) : text,
  )
}

function heredoc(r) {
  const name = r.one(words.heredocNames)
  const quote = r.one(['', '', '', "'", '"'])
  const dash = r.chance(0.3) ? '-' : ''
  const marker = `${r.chance(0.08) ? r.one(['0', '3', '12']) : ''}<<${dash}${r.chance(0.12) ? r.one([' ', '  ', '\t']) : ''}${r.chance(0.04) ? `E"O"F` : `${quote}${name}${quote}`}`
  const end = marker.endsWith('E"O"F') ? 'EOF' : name
  const body = r.some(0, 4, () =>
    r.one([
      'echo a',
      '\techo $A ${B:-c}',
      '#!/bin/sh',
      '# comment',
      '',
      'USER root',
      'FROM nothing',
      'a \\',
      '  indented',
      `${end} `,
      ` ${end}`,
      `\t${end}x`,
      '"quote',
      '<<INNER',
      '\\$A \\\\',
      "it's",
    ]),
  )
  return { marker, lines: [...body, `${dash && r.chance(0.6) ? '\t' : ''}${r.chance(0.04) ? 'never' : end}`] }
}

export function heredocFile(r) {
  const blocks = r.some(1, 3, () => {
    const docs = r.some(1, r.chance(0.25) ? 3 : 1, () => heredoc(r))
    const markers = docs.map((doc) => doc.marker)
    const body = docs.flatMap((doc) => doc.lines)
    const line = r.one([
      () => `RUN ${markers.join(' ')}`,
      () => `RUN cat ${markers.join(' ')} > /f && echo done`,
      () => `RUN --mount=type=cache,target=/c ${markers.join(' ')} sh`,
      () => `RUN true && \\\n  # note\n  cat ${markers.join(' ')}`,
      () => `COPY ${markers.join(' ')} ${r.one(['/dest/', 'a /dest/', '/d$A'])}`,
      () => `COPY --chmod=755 ${markers.join(' ')} /x`,
      () => `ADD ${markers.join(' ')} /dest/`,
      () => `ONBUILD RUN ${markers.join(' ')}`,
      () => `ONBUILD COPY ${markers.join(' ')} /o/`,
      () => `RUN ${markers.join(';')}`,
    ])()
    const decoys = [
      'RUN echo "<<EOF"',
      "RUN echo '<<EOF'",
      'RUN echo \\<<EOF',
      'RUN cat <<<EOF',
      'CMD cat <<EOF',
      'RUN ["cat", "<<EOF"]',
      'ENV A=<<EOF',
      'RUN echo a<<',
      'RUN echo $((1 << 2))x',
    ]
    return r.chance(0.15) ? [r.one(decoys)] : [line, ...body]
  })
  return layout(r, [base, 'ENV A=1', ...blocks.flat(), 'USER last'], 0, r.chance(0.1) ? '\r\n' : '\n')
}

export function stageGraph(r) {
  const count = 2 + r.below(5)
  const names = Array.from({ length: count }, (_, index) =>
    r.chance(0.75) ? r.one(r.chance(0.3) ? ['Base', 'build', 'deps'] : [`s${index}`, `S${index}`]) : '',
  )
  const anyName = (limit) => r.one([...names.slice(0, limit).filter(Boolean), 'alpine'])
  const lines = ['ARG WHICH=base']
  names.forEach((name, index) => {
    const from = r.one([
      () => 'alpine',
      () => anyName(index),
      () => anyName(index).toLowerCase(),
      () => 'scratch',
      () => (r.chance(0.04) ? r.one(['${WHICH}', '0', '$NONE']) : 'debian'),
    ])()
    lines.push(
      `FROM ${from.includes('$') || r.chance(0.05) ? from : from.toLowerCase()}${name ? ` AS ${name}` : ''}`,
    )
    lines.push(...r.some(0, 3, () => graphLine(r, index, anyName(r.chance(0.06) ? count : index))))
  })
  return lf(lines)
}

function graphLine(r, index, name) {
  return r.one([
    () => `COPY --from=${name} /a /b`,
    () => `COPY --from=${r.chance(0.93) && index > 0 ? r.below(index) : r.below(index + 3)} /a /b`,
    () => `RUN --mount=from=${name},target=/m make`,
    () => `RUN --mount=type=cache,target=/c --mount=type=bind,from=${name},source=/x,target=/y make`,
    () => `ENV A=${index} B=$A`,
    () => `ENV A=$A.${index}`,
    () => `ARG R=${index}`,
    () => `WORKDIR w${index}`,
    () => `USER u${index}`,
    () => `CMD ["c${index}"]`,
    () => `ENTRYPOINT ["e${index}"]`,
    () => `ONBUILD RUN o${index}`,
    () => `ONBUILD COPY --from=${name} /a /o`,
    () => `EXPOSE ${8000 + index}`,
    () => `LABEL l=${index} l${index}=x`,
    () => `SHELL ["/bin/s${index}", "-c"]`,
    () => `HEALTHCHECK CMD h${index}`,
    () => `VOLUME /v${index}`,
    () => `COPY --from=${name.toUpperCase()} /a /b`,
  ])()
}

export function directiveFile(r) {
  const directive = () => r.one(words.directives)
  // Each line parses whichever way the escape character falls.
  const lines = [
    ...r.some(1, 3, directive),
    r.chance(0.5) ? 'FROM alpine' : 'FROM alpine as b',
    'RUN a `',
    'USER b \\',
    'WORKDIR c',
    'CMD d `e\\f',
  ]
  return layout(r, lines, 0, r.one(['\n', '\n', '\r\n']), r.chance(0.15) ? '\ufeff' : '')
}

export function layoutFile(r) {
  const lines = [
    ...r.some(0, 2, () => r.one(['', '# top', '#', '  # x'])),
    base,
    ...r
      .some(1, 4, () => [
        ...between(r),
        instruction(r, r.one(['RUN', 'ENV', 'COPY', 'LABEL', 'CMD', 'HEALTHCHECK', 'ONBUILD'])),
      ])
      .flat(),
  ]
  const odd = lines.map((line) =>
    r.chance(0.1)
      ? r.one([
          `${line} \\`,
          `${line} \\\\`,
          `${line}\\\\\\`,
          `  ${line}`,
          `\t${line}  `,
          `${line}\r`,
          `\\\n${line}`,
          `${line} \\\n\\`,
        ])
      : line,
  )
  return layout(r, odd, 0.9, r.one(['\n', '\n', '\n', '\r\n']))
}

/** Bytes deleted, doubled, swapped or thrown in. */
export function mutatedFile(r) {
  let bytes = Buffer.from(wholeFile(r))
  for (let count = 1 + r.below(3); count > 0; count--) {
    const at = r.below(bytes.length)
    const length = 1 + r.below(r.chance(0.2) ? 30 : 2)
    const rest = bytes.subarray(at + length)
    bytes = r.one([
      () => Buffer.concat([bytes.subarray(0, at), rest]),
      () => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
      () =>
        Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(
            r.one([
              '"',
              "'",
              '\\',
              '\n',
              '$',
              '<<',
              '#',
              '\0',
              '\u00a0',
              '\u2028',
              '\t',
              '[',
              '--',
              '=',
              '{',
              '\r',
            ]),
          ),
          bytes.subarray(at),
        ]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([r.below(256)]), rest]),
    ])()
  }
  const text = bytes.toString()
  return Buffer.from(text).equals(bytes) ? text : bytes
}
