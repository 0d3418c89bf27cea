/** Distribution packages that people use by hand, and the programs they bring. Names as Debian, Alpine and Fedora have them. */

export interface DebugPackage {
  readonly packages: readonly string[]
  readonly programs: readonly string[]
  /**
   * `editor`: no program calls it. `client`: scripts and probes call it. `git`: installers of dependencies call it, too.
   */
  readonly kind: 'editor' | 'client' | 'git'
}

const ROWS: readonly DebugPackage[] = [
  {
    packages: ['vim', 'vim-tiny', 'vim-nox', 'vim-enhanced', 'vim-minimal', 'neovim'],
    programs: ['vim', 'vi', 'nvim'],
    kind: 'editor',
  },
  { packages: ['nano'], programs: ['nano'], kind: 'editor' },
  { packages: ['emacs', 'emacs-nox', 'emacs-nw'], programs: ['emacs'], kind: 'editor' },
  { packages: ['joe'], programs: ['joe'], kind: 'editor' },
  { packages: ['mc'], programs: ['mc'], kind: 'editor' },
  { packages: ['htop'], programs: ['htop'], kind: 'editor' },
  { packages: ['zsh'], programs: ['zsh'], kind: 'editor' },
  { packages: ['fish'], programs: ['fish'], kind: 'editor' },
  { packages: ['tmux'], programs: ['tmux'], kind: 'client' },
  { packages: ['telnet', 'inetutils-telnet'], programs: ['telnet'], kind: 'client' },
  { packages: ['net-tools'], programs: ['netstat', 'ifconfig', 'route', 'arp'], kind: 'client' },
  {
    packages: ['dnsutils', 'bind9-dnsutils', 'bind-tools', 'bind-utils'],
    programs: ['dig', 'nslookup', 'host'],
    kind: 'client',
  },
  {
    packages: ['netcat', 'netcat-openbsd', 'netcat-traditional', 'nmap-ncat', 'ncat'],
    programs: ['nc', 'netcat', 'ncat'],
    kind: 'client',
  },
  { packages: ['nmap'], programs: ['nmap'], kind: 'client' },
  { packages: ['tcpdump'], programs: ['tcpdump'], kind: 'client' },
  { packages: ['traceroute'], programs: ['traceroute'], kind: 'client' },
  { packages: ['strace'], programs: ['strace'], kind: 'client' },
  { packages: ['curl'], programs: ['curl'], kind: 'client' },
  { packages: ['wget'], programs: ['wget'], kind: 'client' },
  { packages: ['git', 'git-core'], programs: ['git'], kind: 'git' },
]

const byName = new Map(ROWS.flatMap((row) => row.packages.map((name) => [name, row] as const)))

/** Null for a package that is no such tool. `name` carries neither version nor architecture. */
export function debugPackage(name: string): DebugPackage | null {
  return byName.get(name) ?? null
}
