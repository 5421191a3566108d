/** The longest a summary gets. */
export const SUMMARY_MAX_UNITS = 280
