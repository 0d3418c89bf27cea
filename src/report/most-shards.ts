/** No review has more parts: known without loading what reads their reports. */
export const MOST_SHARDS = 256
