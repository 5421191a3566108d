export { assess, TURNS_MAX, type TurnWords } from './assess.js'
export {
  defaultHistoryLimits,
  type HistoryFinding,
  type HistoryKind,
  type HistoryLimits,
  historyKinds,
  type Turn,
} from './turn.js'
