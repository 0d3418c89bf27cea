/** What work costs, for tests of how it grows. */

/** The least CPU time of a few runs, in milliseconds: what else the machine does mostly falls out. */
export function cost(work: () => void, runs = 4): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
