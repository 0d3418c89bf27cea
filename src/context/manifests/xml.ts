/** XML documents as plain elements; what the parser makes of a text is looked at without trusting its shape. */
import { isObject } from '../json.ts'
import { parseAs } from '../parsers.ts'
import { BROKEN, MAX_TEXT, type Reading, read } from './declared.ts'

export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** Its own text, trimmed. */
  readonly text: string
}

/** Deeper elements are left out: manifests are shallow. */
const MAX_DEPTH = 30

/** The root element of a text. */
export function readXml(text: string): Reading<Element> {
  if (text.length > MAX_TEXT) return BROKEN
  const [root] = elementsIn(parseAs('xml', text), MAX_DEPTH)
  return root ? read(root) : BROKEN
}

function elementsIn(node: unknown, depth: number): readonly Element[] {
  const children = isObject(node) && Array.isArray(node['children']) ? node['children'] : []
  if (depth === 0) return []
  return children.flatMap((child) => {
    if (!isObject(child) || typeof child['name'] !== 'string' || !isObject(child['attributes'])) return []
    return [
      {
        name: child['name'],
        attributes: new Map(
          Object.entries(child['attributes']).filter(
            (pair): pair is [string, string] => typeof pair[1] === 'string',
          ),
        ),
        children: elementsIn(child, depth - 1),
        text: textIn(child),
      },
    ]
  })
}

function textIn(node: { readonly [key: string]: unknown }): string {
  const children = Array.isArray(node['children']) ? node['children'] : []
  return children
    .map((child) =>
      isObject(child) && typeof child['text'] === 'string' && !('name' in child) ? child['text'] : '',
    )
    .join('')
    .trim()
}

/** The first element at a path of names below another; null when there is none. */
export function elementAt(element: Element | null, ...path: readonly string[]): Element | null {
  let here = element
  for (const name of path) here = here?.children.find((child) => child.name === name) ?? null
  return here
}

/** Its text; null when it is missing or empty. */
export function textAt(element: Element | null, ...path: readonly string[]): string | null {
  return elementAt(element, ...path)?.text || null
}

/** Every element of a name below another, however deep. */
export function descendants(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ])
}
