import type { CarriedCredentials } from '../../src/facts/carried-credentials.ts'
import { cite } from '../../src/facts/cite.ts'
import type { CopiedEnvironment } from '../../src/facts/copied-environment.ts'
import { stageLabel } from '../../src/facts/lineage.ts'
import type { SecretFound } from '../../src/facts/secrets.ts'
import type { Report } from '../../src/lint/rule.ts'

const REVOKE = 'Revoke it, for it is in the repository, and hand the new one in when it is needed:'
const MOUNT = '`RUN --mount=type=secret,id=…` while building, the environment when running.'

export function wordsFor({ how, what, keyword }: SecretFound): Pick<Report, 'message' | 'help' | 'severity'> {
  switch (how) {
    case 'token':
      return {
        message: `${keyword} holds ${what}: everyone who can pull the image or read this file has it.`,
        help: `${REVOKE} ${MOUNT}`,
      }
    case 'url':
      return {
        message: `The URL of ${cite(what)} has its password in it: everyone who can pull the image or read this file has it.`,
        help: `${REVOKE} ${MOUNT}`,
      }
    case 'key':
      return {
        message: `${cite(what)} is a private key, and a layer keeps it even when a later step removes it.`,
        help: 'Use `RUN --mount=type=ssh`, which leaves nothing behind.',
      }
    case 'account':
      return {
        message: `RUN gives ${cite(what)} the password that stands here: whoever has the image or reads this file can log in with it.`,
        help: 'Leave the account without a password: `docker exec` needs none. Where something has to log in, set it at start from a mounted secret.',
        severity: 'warning',
      }
    case 'value':
      return {
        message: `${keyword} gives ${cite(what)} a value that every image carries: \`docker inspect\` or \`docker history\` shows it.`,
        help: `Leave the value out and hand it in: ${MOUNT}`,
        severity: 'warning',
      }
    case 'used':
      return {
        message: `RUN uses the build argument ${cite(what)}, so \`docker history\` shows its value to everyone who has the image.`,
        help: `Mount it instead: \`RUN --mount=type=secret,id=${what.toLowerCase()},env=${what}\`.`,
        severity: 'warning',
      }
    case 'name':
      return {
        message: `${cite(what)} sounds like a secret, and ${keyword} leaves its value in the image or its history.`,
        help: `If it is one, hand it in another way: ${MOUNT}`,
        severity: 'info',
      }
  }
}

export function wordsForCopy({
  copy,
  path,
  writtenBy,
  writtenAt,
}: CarriedCredentials): Omit<Report, 'stage'> {
  const from = cite(stageLabel(copy.from))
  return {
    at: copy.instruction.span,
    subject: path,
    message: `This copy takes ${cite(path)} of ${from} along, into which ${cite(writtenBy)} writes credentials: whoever has the image has them.`,
    help: `Mount the file where it is needed, \`RUN --mount=type=secret,id=…,target=${path}\`, so that no stage keeps it.`,
    severity: 'warning',
    related: [{ at: writtenAt, label: 'writes them' }],
  }
}

export function wordsForEnvironment({ path, sets, span }: CopiedEnvironment): Omit<Report, 'stage'> {
  const help = `Leave it out and hand the variables in where the container starts: \`docker run --env-file ${path}\`, or \`env_file\` in compose.`
  const message =
    sets === null
      ? `${cite(path)} is not in the repository, and this copy puts what the machine that builds has there into the image: whoever pulls it reads every secret of it.`
      : `${cite(path)} sets ${sets}, and this copy puts it into the image: whoever pulls it has it.`
  return { at: span, subject: path, message, help, severity: sets === null ? 'warning' : 'error' }
}
