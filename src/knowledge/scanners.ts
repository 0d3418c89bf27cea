/** Scanners that look for known vulnerabilities in an image or in what goes into it, by how CI files call them. */

interface Scanner {
  readonly name: string
  readonly called: RegExp
}

const SCANNERS: readonly Scanner[] = [
  {
    name: 'Trivy',
    called:
      /\baquasecurity\/trivy-action\b|\btrivy\s+(?:\S+\s+)?(?:image|i|fs|filesystem|rootfs|repo|sbom)\b/,
  },
  { name: 'Grype', called: /\banchore\/scan-action\b|(?:^|[\s;&|"'])grype\s+[\w.$"'{-]/ },
  {
    name: 'Docker Scout',
    called: /\bdocker\/scout-action\b|\bdocker\s+scout\s+(?:cves|quickview|compare)\b/,
  },
  { name: 'Snyk', called: /\bsnyk\/actions\/docker\b|\bsnyk\s+container\s+(?:test|monitor)\b/ },
  { name: 'Anchore', called: /\banchorectl\b|\banchore-cli\b/ },
  { name: 'Clair', called: /\bclairctl\b|\bclair-scanner\b|\bquay\/clair-action\b/ },
  { name: 'Prisma Cloud', called: /\btwistcli\s+images\s+scan\b|\bprisma-cloud-scan\b/ },
  { name: 'GitLab container scanning', called: /\bContainer-Scanning\.gitlab-ci\.yml\b/ },
]

/** The scanner that a CI file calls; null when none is seen. Lines that are comments are not looked at. */
export function scannerIn(text: string): string | null {
  if (!/trivy|grype|scout|snyk|anchore|clair|twistcli|prisma|Container-Scanning/.test(text)) return null
  const lines = text.split('\n').filter((line) => !/^\s*(#|\/\/)/.test(line))
  return SCANNERS.find(({ called }) => lines.some((line) => called.test(line)))?.name ?? null
}

const PROGRAMS = new Set(['trivy', 'grype', 'snyk', 'clairctl', 'anchorectl'])

/** Whether a command is a scanner's. */
export function isScanner(program: string | null): boolean {
  return program !== null && PROGRAMS.has(program)
}
