export { type Metrics, metricsOf } from './metrics.js'
export { type NoticeFacts, noticeText, reasonTexts } from './notice-text.js'
