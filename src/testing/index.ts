/**
 * The kit with which relevo tests itself: contract suites, fakes, the rule runner.
 * @module testing
 */

export { assertMessage } from './assert-message.js'
export { type CheckOutcome, type CheckResult, checkOutcomes, isFailure } from './check-result.js'
export type { ContractTest } from './contract.js'
export type { ConversationScript, ScriptStep, StepExpectation } from './conversation-script.js'
export { createJudge, type Judge, type Judgement, type JudgeOptions } from './create-judge.js'
export { createFakeNotifier, type FakeNotifier } from './fake-notifier.js'
export { createFakeRuntime, type FakeRuntime } from './fake-runtime.js'
export { type LabelledLine, readLabelledLine } from './labelled-line.js'
export { type Expected, type MatcherResult, matchers, type RelevoMatchers } from './matchers.js'
export type { PhraseTable, TestPhrase } from './phrase-table.js'
export { runRuleExamples } from './rule-examples.js'
export { runConversation } from './run-conversation.js'
export { runPhrases } from './run-phrases.js'
export { type Difference, type Score, score, type TriggerScore } from './score.js'
export { storeContract } from './store-contract.js'
