/** Modules that Python programs ask a URL with and that Python itself does not bring. */

const MODULES = /\b(?:import|from)\s+(requests|httpx|aiohttp|urllib3)\b/

/** The first of them that a piece of Python imports; null when it does with what is there. */
export function foreignModule(code: string): string | null {
  return MODULES.exec(code)?.[1] ?? null
}
