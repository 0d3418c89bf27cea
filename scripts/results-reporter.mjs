/** A jest reporter that writes the run's own counts where STAGEWRIGHT_TEST_RESULTS says: `npm cit` passes no arguments on. */
import { writeFileSync } from 'node:fs'

export default class ResultsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites }) {
    const counts = { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites }
    writeFileSync(process.env.STAGEWRIGHT_TEST_RESULTS, JSON.stringify(counts))
  }
}
