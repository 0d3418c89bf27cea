/** The messages are those of docker 26 with BuildKit and of buildah 1.28 before a registry that behaves in each of these ways. */
import { describe, expect, it } from '@jest/globals'
import { missingImage, missingSentence } from '../../src/verify/missing-image.ts'

const BUILDKIT = 'reg/x:1: failed to resolve source metadata for reg/x:1:'
const BUILDAH = 'creating build container: initializing source docker://reg/x:1:'
const LAYER = `sha256:${'b'.repeat(64)}`

describe('an image that cannot be had', () => {
  it.each<[string, string]>([
    ['absent', `${BUILDKIT} reg/x:1: not found`],
    [
      'denied',
      `${BUILDKIT} unexpected status from HEAD request to http://reg/v2/x/manifests/1: 403 Forbidden`,
    ],
    [
      'denied',
      `${BUILDKIT} unexpected status from HEAD request to http://reg/v2/x/manifests/1: 401 Unauthorized`,
    ],
    [
      'denied',
      `${BUILDKIT} failed to authorize: failed to fetch anonymous token: unexpected status from GET request to http://reg/token?scope=repository%3Ax%3Apull&service=x: 401 Unauthorized`,
    ],
    [
      'denied',
      `${BUILDKIT} pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    ],
    [
      'limit',
      `${BUILDKIT} unexpected status from HEAD request to http://reg/v2/x/manifests/1: 429 Too Many Requests`,
    ],
    [
      'broken',
      `${BUILDKIT} unexpected status from HEAD request to http://reg/v2/x/manifests/1: 503 Service Unavailable`,
    ],
    ['broken', `${BUILDKIT} encountered unknown type text/html; children may not be fetched`],
    [
      'broken',
      `${BUILDKIT} failed to copy: httpReadSeeker: failed open: could not fetch content descriptor ${LAYER} (application/vnd.oci.image.config.v1+json) from remote: not found`,
    ],
    [
      'unreachable',
      `${BUILDKIT} failed to do request: Head "https://reg/v2/x/manifests/1": dial tcp 127.0.0.1:5999: connect: connection refused`,
    ],
    ['unreachable', `${BUILDKIT} failed to do request: Head "https://reg/v2/x/manifests/1": EOF`],
    [
      'unreachable',
      `${BUILDKIT} failed to authorize: failed to fetch oauth token: Post "https://reg/token": dial tcp: lookup reg: no such host`,
    ],
    ['platform', `${BUILDKIT} no match for platform in manifest: not found`],
    ['unknown', `${BUILDKIT} something new`],
    ['absent', `${BUILDAH} reading manifest 1 in reg/x: manifest unknown: manifest unknown`],
    [
      'absent',
      `${BUILDAH} reading manifest 1 in reg/denied: name unknown: repository name not known to registry`,
    ],
    ['denied', `${BUILDAH} reading manifest 1 in reg/x: denied: requested access to the resource is denied`],
    ['denied', `${BUILDAH} reading manifest 1 in reg/x: unauthorized: authentication required`],
    [
      'limit',
      `${BUILDAH} reading manifest 1 in reg/x: toomanyrequests: You have reached your pull rate limit.`,
    ],
    [
      'broken',
      `${BUILDAH} reading manifest 1 in reg/x: received unexpected HTTP status: 503 Service Unavailable`,
    ],
    ['unreachable', `${BUILDAH} Get "http://reg/v2/x/manifests/1": EOF`],
    [
      'unreachable',
      `${BUILDAH} pinging container registry reg: Get "http://reg/v2/": dial tcp: lookup reg on 10.0.0.1:53: no such host`,
    ],
    [
      'broken',
      "creating build container: initializing image from source docker://reg/x:1: invalid character '<' looking for beginning of value",
    ],
    [
      'platform',
      'creating build container: choosing an image from manifest list docker://reg/x:1: no image found in image index for architecture amd64, variant "", OS linux',
    ],
    [
      'limit',
      'creating build container: unable to copy from source docker://reg/x:1: initializing source docker://reg/x:1: reading manifest 1 in reg/x: toomanyrequests: slow down',
    ],
  ])('is %s: %s', (why, message) => {
    expect(missingImage(message)).toEqual({ reference: 'reg/x:1', why })
  })

  it.each([
    ['absent', 'node:99: docker.io/library/node:99: not found', 'node:99'],
    ['denied', 'a/b: pull access denied, repository does not exist or may require authorization', 'a/b'],
    [
      'nowhere',
      'creating build container: short-name "app" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
      'app',
    ],
    ['absent', 'app:429: failed to resolve source metadata for app:429: app:429: not found', 'app:429'],
    [
      'unreachable',
      'failed to resolve source metadata for docker.io/docker/dockerfile:1: failed to do request: x',
      'docker.io/docker/dockerfile:1',
    ],
  ])('is %s where the name stands elsewhere: %s', (why, message, reference) => {
    expect(missingImage(message)).toEqual({ reference, why })
  })

  it.each([
    [
      'limit',
      `failed to copy: httpReadSeeker: failed open: unexpected status code https://reg/v2/x/blobs/${LAYER}: 429 Too Many Requests - Server message: toomanyrequests: slow down`,
    ],
    [
      'broken',
      `failed to copy: httpReadSeeker: failed open: unexpected status code https://reg/v2/x/blobs/${LAYER}: 503 Service Unavailable`,
    ],
    [
      'broken',
      `failed to copy: httpReadSeeker: failed open: could not fetch content descriptor ${LAYER} (application/vnd.oci.image.layer.v1.tar+gzip) from remote: not found`,
    ],
    ['unreachable', 'failed to read expected number of bytes: unexpected EOF'],
    [
      'broken',
      `failed commit on ref "layer-${LAYER}": unexpected commit digest sha256:a, expected ${LAYER}: failed precondition`,
    ],
    [
      'broken',
      `creating build container: reading blob ${LAYER}: Error fetching blob: invalid status code from registry 404 (Not Found)`,
    ],
    [
      'broken',
      `creating build container: writing blob: setting up to decompress blob: happened during read: Digest did not match, expected ${LAYER}, got sha256:a`,
    ],
    [
      'broken',
      'creating build container: parsing image configuration: Error fetching blob: invalid status code from registry 404 (Not Found)',
    ],
    ['unknown', 'creating build container: 2 errors occurred while pulling:'],
  ])('is %s in the midst of pulling: %s', (why, message) => {
    expect(missingImage(message)).toEqual({ reference: null, why })
  })

  it.each([
    'exit code: 1',
    'failed to compute cache key: failed to calculate checksum of ref x::y: "/gone": not found',
    'failed to parse stage name "INVALID//x": invalid reference format',
    'creating build container: invalid reference format',
    'COPY --from=nostage: no stage or image found with that name',
    'building at STEP "RUN echo initializing source docker://x: toomanyrequests": while running runtime: exit status 1',
    'target stage "x" could not be found',
    'no end within 900 s',
    '',
  ])('is not what failed: %s', (message) => expect(missingImage(message)).toBeNull())

  it('is told in half a sentence', () => {
    expect(missingSentence({ reference: 'x:1', why: 'denied' })).toBe(
      'the image x:1 cannot be had (its registry wants a login, or there is none)',
    )
    expect(missingSentence({ reference: null, why: 'broken' })).toBe(
      'the image that it builds on cannot be had (its registry fails)',
    )
  })
})
