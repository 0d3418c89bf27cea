/**
 * Images that bring a HEALTHCHECK, which every image on top of them inherits. Sources: the Dockerfiles of the images
 * themselves (php/frankenphp, serversideup/docker-php, Kong/docker-kong, mysql/mysql-docker, node-red/node-red-docker,
 * TrafeX/docker-php-nginx, apache/superset, dani-garcia/vaultwarden, louislam/uptime-kuma, pi-hole/docker-pi-hole,
 * minio/minio), read in November 2026. The official images have none, but for kong.
 */
import { parseImageReference } from './reference.ts'

export interface HealthRow {
  readonly repositories: readonly string[]
  /** The tags that have it; null for all of them. */
  readonly tag: RegExp | null
  /** The program that it asks, as CMD names it; null where a script starts several. */
  readonly program: string | null
}

const ROWS: readonly HealthRow[] = [
  { repositories: ['dunglas/frankenphp'], tag: null, program: 'frankenphp' },
  { repositories: ['mysql/mysql-server'], tag: null, program: 'mysqld' },
  {
    repositories: [
      'nodered/node-red',
      'trafex/php-nginx',
      'apache/superset',
      'vaultwarden/server',
      'pihole/pihole',
    ],
    tag: null,
    program: null,
  },
  // The command line alone has none.
  {
    repositories: ['serversideup/php', 'ghcr.io/serversideup/php'],
    tag: /(^|-)(fpm|frankenphp)/,
    program: null,
  },
  { repositories: ['kong'], tag: /^(latest|2\.8|3)?($|[.-])/, program: 'kong' },
  // Those it is built on have none.
  { repositories: ['louislam/uptime-kuma'], tag: /^(?!base)/, program: null },
  { repositories: ['minio/minio', 'quay.io/minio/minio'], tag: /^RELEASE\.201/, program: 'minio' },
]

/** Null for images of which nobody knows that they bring one. */
export function imageHealth(reference: string): HealthRow | null {
  const parsed = parseImageReference(reference)
  const row = parsed && ROWS.find(({ repositories }) => repositories.includes(parsed.repository))
  return row && (row.tag === null || row.tag.test(parsed.tag ?? '')) ? row : null
}
