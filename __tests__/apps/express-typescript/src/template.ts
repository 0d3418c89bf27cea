/** Puts values in place of `{{name}}`. */
export function render(page: string, values: Record<string, string>): string {
  return page.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => values[name] ?? '')
}
