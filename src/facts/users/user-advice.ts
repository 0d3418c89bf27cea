/** Which account a stage should run its program as, as a sentence of what to do. */
import type { Stage } from '../../model/model.ts'
import { cite } from '../cite.ts'
import { baseImage, rootBase } from '../lineage.ts'
import { madeAccounts } from './made-accounts.ts'
import { dropsPrivileges } from './privileges.ts'
import { effectiveUser, livesWithRoot, rootUser } from './user.ts'

/** The earlier user, an image made for it, an account that the file or the image makes, a number, or one to make. */
export function userAdvice(stage: Stage): string {
  const drop = dropsPrivileges(stage)
  if (drop?.how === 'network')
    return 'Take away what it does not need: `docker run --cap-drop ALL --cap-add NET_ADMIN`, and what else it asks for.'
  if (drop?.how === 'daemon')
    return 'Where it only reads, put a proxy that lets nothing else through in front of the socket; or hand in the group of the socket with `--group-add` and run as another user.'
  const image = baseImage(stage)
  const earlier = effectiveUser(stage).earlier ?? userBelow(stage)
  if (earlier) return `Switch back with ${cite(`USER ${earlier}`)} behind the last step that needs root.`
  const last = 'behind the last step that needs root'
  if (image?.unprivileged)
    return `Take ${cite(image.tag === null ? image.unprivileged : `${image.unprivileged}:${image.tag}`)}, the same server made to run without root (its port is 8080).`
  const owns =
    (drop?.how === 'workers' ? ', which then has to own what the server writes' : '') +
    (livesWithRoot(stage)
      ? '; what lies below `/root` has to go elsewhere first, for only root may enter it'
      : '')
  const made = madeAccounts(stage)
  if (made.length === 1) return `Add ${cite(`USER ${made[0]}`)} ${last}; this file makes that account${owns}.`
  if (image?.account) {
    const { name, uid } = image.account
    return `Add \`USER ${name}\` ${last}; the image has that account (uid ${uid})${owns}.`
  }
  if (rootBase(stage).kind === 'scratch')
    return 'Add `USER 65532:65532` in front of CMD or ENTRYPOINT; a number needs no account.'
  const create =
    image?.packages === 'apk' || image?.repository === 'busybox'
      ? 'adduser -S -D -H -u 10001 app'
      : 'useradd --system --uid 10001 app'
  return `Add \`RUN ${create}\` and, ${last}, \`USER 10001\`${owns}.`
}

/** That of the image, where this file takes it away. */
function userBelow(stage: Stage): string | null {
  const user = baseImage(stage)?.user ?? ''
  return effectiveUser(stage).said && !rootUser(user) ? user : null
}
