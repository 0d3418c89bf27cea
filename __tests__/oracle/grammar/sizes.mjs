// Files about limits and depth.

const LINE_LIMIT = 65_536 // bytes with its newline from which BuildKit refuses a line

export function sizes() {
  const filled = (head, length, newline) =>
    `FROM alpine\n${head}${'a'.repeat(length - head.length - newline.length)}${newline}USER last\n`
  const many = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('')
  return [
    ...[-3, -2, -1, 0, 1].map((by) => ({
      id: `size/line-${LINE_LIMIT + by}`,
      text: filled('RUN ', LINE_LIMIT + by, '\n'),
    })),
    { id: 'size/line-crlf', text: filled('RUN ', LINE_LIMIT - 1, '\r\n') },
    { id: 'size/comment-too-long', text: filled('# ', LINE_LIMIT + 9, '\n') },
    { id: 'size/last-line-without-newline', text: `FROM alpine\nRUN ${'a'.repeat(LINE_LIMIT - 6)}` },
    { id: 'size/last-line-without-newline-too-long', text: `FROM alpine\nRUN ${'a'.repeat(LINE_LIMIT - 4)}` },
    {
      id: 'size/heredoc-line-too-long',
      text: `FROM alpine\nRUN <<EOF\n${'a'.repeat(LINE_LIMIT)}\nEOF\nUSER last\n`,
    },
    { id: 'size/bytes-not-characters', text: `FROM alpine\nRUN ${'é'.repeat(LINE_LIMIT / 2)}\n` },
    {
      id: 'size/joined-line',
      text: `FROM alpine\nRUN a${many(90, (index) => ` \\\n ${'b'.repeat(900)}${index}`)}\nUSER last\n`,
    },
    {
      id: 'size/workdir-chain',
      text: `FROM alpine AS s0\n${many(60, (index) => `FROM s${index} AS s${index + 1}\nWORKDIR d${index}\n`)}`,
    },
    {
      id: 'size/env-chain',
      text: `FROM alpine\nENV V0=x\n${many(150, (index) => `ENV V${index + 1}=$V${index}\n`)}`,
    },
    { id: 'size/comments', text: `${many(300, (index) => `# ${index}\n`)}FROM alpine\n` },
    { id: 'size/nested-onbuild', text: `FROM alpine\n${'ONBUILD '.repeat(100)}RUN a\n` },
    { id: 'size/nested-expansion', text: `FROM alpine\nENV A=${'${A:-'.repeat(100)}x${'}'.repeat(100)}\n` },
  ]
}
