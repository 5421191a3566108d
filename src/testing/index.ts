/**
 * The kit with which relevo tests itself, and with which hosts test their rules and adapters: fakes, stories of the state
 * machine, contract suites, the rule runner, matchers.
 * @module testing
 */
export { aCause } from './a-cause.js'
export { aConversation } from './a-conversation.js'
export { aNotification } from './a-notification.js'
export { anEpisode } from './an-episode.js'
export { assertMessage } from './assert-message.js'
export { channelContract } from './channel-contract.js'
export type { ChannelSubject, WrittenMessage } from './channel-subject.js'
export { type CheckOutcome, type CheckResult, checkOutcomes, isFailure } from './check-result.js'
export type { ContractTest } from './contract.js'
export type { ConversationScript, ScriptStep, StepExpectation } from './conversation-script.js'
export { createJudge, type Judge, type Judgement, type JudgeOptions } from './create-judge.js'
export type { Expected, Fields } from './expected.js'
export {
  createFakeChannel,
  type FakeChannel,
  type FakeChannelOptions,
  type FakeMessage,
} from './fake-channel.js'
export { createFakeMeter, type FakeMeter } from './fake-meter.js'
export { createFakeNotifier, type FakeNotifier } from './fake-notifier.js'
export { createFakeRuntime, type FakeRuntime } from './fake-runtime.js'
export type { FakeSender } from './fake-sender.js'
export { type Given, given, type When } from './given.js'
export { type LabelledLine, readLabelledLine } from './labelled-line.js'
export { type ExpectedMessage, type MatcherResult, matchers, type RelevoMatchers } from './matchers.js'
export { meterContract } from './meter-contract.js'
export type { Measured, MeterSubject } from './meter-subject.js'
export { notifierContract } from './notifier-contract.js'
export { notifierFailureContract } from './notifier-failure-contract.js'
export type { FallibleNotifierSubject, NotifierSubject, ReceivedNotice } from './notifier-subject.js'
export type { PhraseTable, TestPhrase } from './phrase-table.js'
export { runRuleExamples } from './rule-examples.js'
export { runConversation } from './run-conversation.js'
export { runPhrases } from './run-phrases.js'
export { sampleAtMs } from './sample-at-ms.js'
export { type Difference, type Score, score, type TriggerScore } from './score.js'
export { storeContract } from './store-contract.js'
