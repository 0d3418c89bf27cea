/** Where a baseline stands in a repository: known without loading what reads one. */
export const BASELINE_PATH = '.stagewright-baseline.json'
