export { factsOf } from './facts.js'
export { type Metrics, metricsOf } from './metrics.js'
export { type NoticeFacts, noticeText } from './notice-text.js'
export { SUMMARY_MAX_UNITS, summaryOf } from './summary.js'
