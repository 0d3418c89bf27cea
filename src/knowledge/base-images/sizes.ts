/**
 * Sizes of base images: "Virtual Size" in docker-library/repo-info, linux/amd64, decimal megabytes.
 * Only what was measured stands here; a tag of the same make (`like`) is about as large.
 */
import type { ImageSize } from './types.ts'

const SOURCE = 'docker-library/repo-info'
const DATE = '2026-08'

const CODENAME = '(bookworm|trixie|bullseye)'

function measured(repository: string, tag: string, like: RegExp, mb: number): ImageSize {
  return { repository, tag, like, mb, source: SOURCE, date: DATE }
}

export const IMAGE_SIZES: readonly ImageSize[] = [
  measured(
    'node',
    '24-bookworm',
    new RegExp(`^(1[89]|2\\d)(\\.[\\d.]+)?(-${CODENAME})?$|^(lts|latest|current)(-${CODENAME})?$`),
    1140,
  ),
  measured(
    'node',
    '22-bookworm-slim',
    new RegExp(`^((1[89]|2\\d)(\\.[\\d.]+)?|lts|current)?-?(${CODENAME}-)?slim$`),
    227,
  ),
  measured('node', '24-alpine', /^((1[89]|2\d)(\.[\d.]+)?|lts|current)?-?alpine[\d.]*$/, 167),
  measured('python', '3.12-bookworm', new RegExp(`^3(\\.(9|1\\d)[\\d.]*)?(-${CODENAME})?$|^latest$`), 1020),
  measured(
    'python',
    '3.12-slim-bookworm',
    new RegExp(`^(3(\\.(9|1\\d)[\\d.]*)?-)?slim(-${CODENAME})?$`),
    124,
  ),
  measured('python', '3.12-alpine3.23', /^(3(\.(9|1\d)[\d.]*)?-)?alpine[\d.]*$/, 49),
  measured(
    'golang',
    '1.27-bookworm',
    new RegExp(`^1(\\.2\\d[\\d.]*)?(-${CODENAME})?$|^latest$|^${CODENAME}$`),
    845,
  ),
  measured('golang', '1.27-alpine3.24', /^(1(\.2\d[\d.]*)?-)?alpine[\d.]*$/, 253),
  measured('rust', '1-slim-bookworm', new RegExp(`^(1[\\d.]*-)?slim(-${CODENAME})?$`), 910),
  measured('eclipse-temurin', '17-jre-noble', /^(17|21)[\w.]*-jre(-noble|-jammy)?$/, 264),
  measured('eclipse-temurin', '17-jre-alpine-3.24', /^(17|21)[\w.]*-jre-alpine[-\d.]*$/, 184),
  measured('ruby', '3.4-slim-bookworm', new RegExp(`^(3[\\d.]*-)?slim(-${CODENAME})?$`), 158),
  measured('php', '8.4-fpm-bookworm', new RegExp(`^8[\\d.]*-(fpm|cli|apache|zts)(-${CODENAME})?$`), 501),
  measured('php', '8.4-fpm-alpine3.24', /^8[\d.]*-(fpm|cli)-alpine[\d.]*$/, 96),
  measured('nginx', '1.31-alpine', /^((1[\d.]*|stable|mainline)-)?alpine[\d.]*$/, 63),
  measured('nginx', '1.31-alpine-slim', /^((1[\d.]*|stable|mainline)-)?alpine[\d.]*-slim$/, 13),
  measured(
    'nginx',
    '1.31',
    new RegExp(`^(1|1\\.(2[89]|3\\d)[\\d.]*|stable|mainline|latest)(-${CODENAME})?$`),
    162,
  ),
  measured('debian', 'bookworm', /^(bullseye|bookworm|trixie|1[123][\d.]*|stable|latest)(-\d{8})?$/, 117),
  measured('debian', 'bookworm-slim', /^(bookworm|trixie|12[\d.]*|13[\d.]*|stable)-slim$/, 75),
  measured('alpine', '3.22', /^(3[\d.]*|latest)$/, 8),
]
