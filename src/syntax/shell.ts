/** The commands inside shell text, found by unbash, which is asked only when they are. */
import {
  type Assignment,
  type Command as CommandNode,
  type CompoundList,
  forEachChild,
  type If,
  type ParsedScript,
  parse,
  type Statement,
  type SyntaxNode,
  type Word,
} from 'unbash'
import { segmentsWithin } from './logical-line.ts'
import { createNotes } from './notes.ts'
import { isWithinLimits } from './shell-limits.ts'
import { findScript, hasShellInterpreter } from './shell-names.ts'
import { shellRedirect, shellWord, spanOf, valueOfAssignment, type Where } from './shell-nodes.ts'
import { decodedScript, scriptInWord } from './shell-text.ts'
import type { Script, ShellCommand, ShellConstruct, ShellGuard, ShellWord } from './tree.ts'

/** `sh -c` within `sh -c`, this often. */
const DEEPEST_SCRIPT = 8

const memo = createNotes<Script, readonly ShellCommand[]>()

/**
 * The simple commands of a script in order of place, nested ones behind the command that holds them; also those in
 * `sh -c '...'` and in a heredoc that a shell reads. The script is taken for one of `sh` or bash: ask `isPosixShell`
 * before. Empty for a script of another interpreter (`#!/usr/bin/python3`) and for one beyond `isWithinLimits`. What
 * cannot be read is left out; never throws.
 */
export function shellCommands(script: Script): readonly ShellCommand[] {
  let commands = memo.get(script)
  if (commands === undefined) {
    const walk = new Walk()
    try {
      walk.script(script, OUTSIDE)
    } catch {
      // Nested too deeply for the stack: what was found so far is right, and the rest is left out.
    }
    commands = walk.commands
    memo.set(script, commands)
  }
  return commands
}

type Connector = ShellCommand['after']
type Node = Statement['command']

/** What surrounds a part of a script. */
interface Place extends Where {
  readonly within: readonly ShellConstruct[]
  readonly guards: readonly ShellGuard[]
}

class Walk {
  readonly commands: ShellCommand[] = []
  private depth = 0

  script(script: Script, around: Pick<Place, 'within' | 'guards'>): void {
    const { text, segments } = script
    if (this.depth >= DEEPEST_SCRIPT || !hasShellInterpreter(text) || !isWithinLimits(text)) return
    this.depth++
    const { within, guards } = around
    this.statements(parse(text).commands, { segments, length: text.length, within, guards }, null)
    this.depth--
  }

  private statements(statements: readonly Statement[], place: Place, after: Connector): void {
    let link = after
    for (const { command, background } of statements) {
      this.node(command, link, place)
      link = background === true ? '&' : ';'
    }
  }

  private list(list: CompoundList, place: Place, ...constructs: ShellConstruct[]): void {
    this.statements(list.commands, inside(place, constructs), null)
  }

  private node(node: Node | CompoundList, after: Connector, place: Place): void {
    switch (node.type) {
      case 'Command':
        this.command(node, after, place)
        break
      case 'AndOr':
      case 'Pipeline': {
        const links: readonly Connector[] = [after, ...node.operators]
        node.commands.forEach((command, index) => {
          this.node(command, links[index] ?? null, place)
        })
        break
      }
      case 'Redirected':
        this.node(node.command, after, place)
        this.substitutions(node.redirects, place)
        break
      case 'Subshell':
        this.statements(node.body.commands, inside(place, ['subshell']), after)
        break
      case 'BraceGroup':
        this.statements(node.body.commands, inside(place, ['group']), after)
        break
      case 'CompoundList':
        this.statements(node.commands, place, after)
        break
      default:
        this.compound(node, place)
    }
  }

  private compound(node: Node, place: Place): void {
    switch (node.type) {
      case 'If':
        this.conditional(node, place)
        break
      case 'While':
        this.list(node.clause, place, 'loop', 'condition')
        this.list(node.body, place, 'loop')
        break
      case 'For':
      case 'Select':
        this.substitutions(node.wordlist ?? [], place)
        this.list(node.body, place, 'loop')
        break
      case 'ArithmeticFor':
        this.substitutions([node.initialize, node.test, node.update].filter(isPresent), place)
        this.list(node.body, place, 'loop')
        break
      case 'Case':
        this.substitutions([node.word], place)
        for (const { pattern, body } of node.items) {
          this.substitutions(pattern, place)
          this.list(body, behind(place, { at: spanOf(node, place).start, test: null, holds: true }), 'case')
        }
        break
      case 'Function':
        this.node(
          node.body.type === 'BraceGroup' ? node.body.body : node.body,
          null,
          inside(place, ['function']),
        )
        break
      case 'Coproc':
        this.node(node.body, null, inside(place, ['subshell']))
        break
      default:
        this.substitutions([node], place)
    }
  }

  private conditional(node: If, place: Place): void {
    this.list(node.clause, place, 'condition')
    let rest = this.branch(node, place)
    for (const branch of node.elif) {
      this.list(branch.clause, rest, 'if', 'condition')
      rest = this.branch(branch, rest)
    }
    if (node.else !== undefined) this.list(node.else, rest, 'if')
  }

  /** What runs where the condition holds; returns the place of what does otherwise. */
  private branch({ clause, then }: Pick<If, 'clause' | 'then'>, place: Place): Place {
    const guard = { at: spanOf(clause, place).start, test: testOf(clause, place) }
    this.list(then, behind(place, { ...guard, holds: true }), 'if')
    return behind(place, { ...guard, holds: false })
  }

  private command(node: CommandNode, after: Connector, place: Place): void {
    const words = node.name === undefined ? [] : [node.name, ...node.args]
    const shellWords = words.map((word) => shellWord(word, place))
    this.commands.push({
      name: baseName(shellWords[0]?.value ?? null),
      words: shellWords,
      assignments: node.prefix
        .filter((part) => part.type === 'Assignment')
        .map((part) => ({ name: part.name, value: valueOfAssignment(part), span: spanOf(part, place) })),
      redirects: node.redirects.map((redirect) => shellRedirect(redirect, place)),
      after,
      within: place.within,
      guards: place.guards,
      span: spanOf(node, place),
    })
    const nested = findNested(node, words, place, shellWords)
    this.substitutions(
      [...node.prefix, ...words, ...node.redirects].filter((part) => part !== nested?.holder),
      place,
    )
    if (nested !== null) this.script(nested.script, inside(place, ['sh -c']))
  }

  /** Commands of the substitutions in words; a stack instead of recursion, for expressions have no limit. */
  private substitutions(nodes: readonly SyntaxNode[], place: Place): void {
    const rest = [...nodes].reverse()
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
      if ('script' in node) {
        if (node.script !== undefined) this.substitution(node.script, node, place)
        continue
      }
      const children: SyntaxNode[] = []
      forEachChild(node, (child) => children.push(child))
      for (const child of children.reverse()) rest.push(child)
    }
  }

  private substitution(
    script: ParsedScript,
    { text, pos }: { text: string; pos: number },
    place: Place,
  ): void {
    const within = [...place.within, 'substitution' as const]
    if (script.source === undefined) {
      this.statements(script.commands, { ...place, within }, null)
      return
    }
    const { segments } = decodedScript(text.slice(1, -1), script.source, pos + 1, place.segments)
    this.statements(script.commands, { ...place, segments, length: script.source.length, within }, null)
  }
}

function inside(place: Place, constructs: readonly ShellConstruct[]): Place {
  return { ...place, within: [...place.within, ...constructs] }
}

/** A chain of `elif` is as long as its text: behind so many conditions nobody knows what holds. */
const MOST_GUARDS = 24

function behind(place: Place, guard: ShellGuard): Place {
  const { guards } = place
  if (guards.length > MOST_GUARDS) return place
  const last = guards.length === MOST_GUARDS
  return { ...place, guards: [...guards, last ? { at: guard.at, test: null, holds: true } : guard] }
}

const OUTSIDE = { within: [], guards: [] } as const

/** The words of a condition that is one command: `[ … ]`, `test …`, or one comparison of `[[ … ]]`. */
function testOf({ commands }: CompoundList, place: Place): ShellGuard['test'] {
  const [only] = commands
  if (only === undefined || commands.length > 1) return null
  const { command } = only
  if (command.type === 'Command')
    return command.name ? [command.name, ...command.args].map((word) => shellWord(word, place)) : null
  if (command.type !== 'TestCommand') return null
  const { expression } = command
  const plain = (text: string) => ({ text, value: text })
  if (expression.type === 'TestUnary')
    return [plain('[['), plain(expression.operator), shellWord(expression.operand, place)]
  if (expression.type !== 'TestBinary') return null
  const { left, operator, right } = expression
  return [plain('[['), shellWord(left, place), plain(operator), shellWord(right, place)]
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined
}

/** The script that a command hands to a shell, and the part of the command that holds it. */
function findNested(
  { redirects }: CommandNode,
  words: readonly (Word | Assignment)[],
  { segments }: Place,
  shellWords: readonly ShellWord[],
): { holder: SyntaxNode; script: Script } | null {
  const found = findScript(shellWords.map((word) => word.value))
  if (found === null) return null
  if (found.kind === 'word') {
    const holder = words[found.index]
    return holder?.type === 'Word' ? { holder, script: scriptInWord(holder, segments) } : null
  }
  const holder = redirects.findLast((redirect) => redirect.type !== 'Redirect')
  if (holder?.type === 'HereDoc') {
    const { text, pos } = holder.body
    return { holder, script: { text, segments: segmentsWithin(segments, pos, pos + text.length) } }
  }
  return holder?.target === undefined ? null : { holder, script: scriptInWord(holder.target, segments) }
}

function baseName(path: string | null): string | null {
  return path === null ? null : path.slice(path.lastIndexOf('/') + 1)
}
