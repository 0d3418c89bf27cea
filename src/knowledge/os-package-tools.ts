/** Commands that install and remove packages of the distribution. */

export interface PackageTool {
  readonly names: readonly string[]
  readonly family: 'apt' | 'apk' | 'dnf' | 'zypper' | 'pacman'
  readonly install: readonly string[]
  readonly remove: readonly string[]
  /** Flags that take the next word as their value. */
  readonly valued: readonly string[]
}

export const PACKAGE_TOOLS: readonly PackageTool[] = [
  {
    names: ['apt-get', 'apt', 'aptitude'],
    family: 'apt',
    install: ['install', 'build-dep'],
    remove: ['remove', 'purge', 'autoremove', 'autopurge'],
    valued: ['-o', '--option', '-t', '--target-release', '-c', '-a'],
  },
  {
    names: ['apk'],
    family: 'apk',
    install: ['add'],
    remove: ['del'],
    valued: [
      '-t',
      '--virtual',
      '-X',
      '--repository',
      '-p',
      '--root',
      '--repositories-file',
      '--keys-dir',
      '--arch',
    ],
  },
  {
    names: ['dnf', 'yum', 'microdnf', 'tdnf'],
    family: 'dnf',
    install: ['install', 'groupinstall', 'localinstall'],
    remove: ['remove', 'erase', 'autoremove'],
    valued: ['-c', '--config', '--releasever', '--installroot', '-x', '--exclude'],
  },
  {
    names: ['zypper'],
    family: 'zypper',
    install: ['install', 'in'],
    remove: ['remove', 'rm'],
    valued: ['-p', '-r', '--repo'],
  },
  {
    names: ['pacman'],
    family: 'pacman',
    install: ['-S', '-Sy', '-Syu', '-Syyu'],
    remove: ['-R', '-Rs', '-Rns'],
    valued: [],
  },
]
