/** The configuration as the rest of the program sees it: complete, checked, with every default filled in. */
import type { Severity } from '../lint/rule.ts'

export interface Config {
  readonly files: readonly string[]
  readonly exclude: readonly string[]
  readonly preset: 'recommended' | 'checklist'
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Shipped stages by the path of the Dockerfile. */
  readonly targets: Readonly<Record<string, readonly string[]>>
  /** Company images by a glob over their reference. */
  readonly bases: Readonly<Record<string, BaseSetting>>
  readonly propose: ProposeSettings
  readonly ignores: { readonly 'require-reason': boolean; readonly 'allow-inline': boolean }
}

export interface RuleSetting {
  readonly severity?: Severity | 'off'
  /** The rule's own options, checked by the rule's schema. */
  readonly options?: Readonly<Record<string, unknown>>
}

export interface BaseSetting {
  /** A known image it behaves like. */
  readonly like?: string
  readonly user?: string
}

/** What may be asked of a proposal. */
export interface ProposeSettings {
  /** `same` keeps the base of the original; `auto` takes the smallest one that is proven. */
  readonly 'target-base': 'auto' | 'distroless' | 'alpine' | 'slim' | 'same'
  /** An image for the shipped stage where it is one of its own; null to find one. */
  readonly 'base-runtime': string | null
  /** Name of the shipped stage where the file gives it none. */
  readonly 'stage-name': string
  /** Stages on the path to the shipped one. */
  readonly 'max-stages': number
  readonly healthcheck: boolean
  readonly 'cache-mounts': boolean
  readonly answers: Answers
}

/** Codes of declines whose question the configuration can answer; that of `unknown-base` is answered by `bases`. */
export const ANSWERABLE = [
  'context-unknown',
  'dev-runner',
  'dynamic-start',
  'no-workdir',
  'start-not-found',
  'system-libraries',
] as const
export type Answerable = (typeof ANSWERABLE)[number]

/** By the code of the decline: one answer for every Dockerfile, or one each by path. */
export type Answers = Readonly<Partial<Record<Answerable, string | Readonly<Record<string, string>>>>>

const SOURCE_SUFFIXES =
  'c,cc,cpp,cs,ex,exs,go,h,html,java,js,json,jsx,kt,lua,mjs,php,pl,ps1,py,rb,rs,scala,sh,swift,ts,tsx,yaml,yml'

export const DEFAULT_CONFIG: Config = {
  files: [
    '**/{Dockerfile,Containerfile}{,.*,-*,_*}',
    '**/*.{Dockerfile,Containerfile}',
    '**/Dockerfile[A-Z]*',
  ],
  exclude: [
    '**/node_modules/**',
    '**/vendor/**',
    '**/*.{dockerignore,md,txt,j2,jinja,jinja2,tmpl,tpl,template,gotmpl,mustache,hbs,ejs,erb,m4,in,orig,bak}',
    `**/*.{${SOURCE_SUFFIXES}}`,
  ],
  preset: 'recommended',
  rules: {},
  targets: {},
  bases: {},
  propose: {
    'target-base': 'auto',
    'base-runtime': null,
    'stage-name': 'runtime',
    'max-stages': 4,
    healthcheck: true,
    'cache-mounts': true,
    answers: {},
  },
  ignores: { 'require-reason': false, 'allow-inline': true },
}
