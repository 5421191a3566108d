/** How long a notice waits for what enriches it. */
export const ENRICHMENT_MS = 1_500
/** How long a decision waits for a classifier and for the customer's standing. */
export const JUDGING_MS = 800
