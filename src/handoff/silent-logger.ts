import type { Logger } from '../ports/index.js'

/** Says nothing: what holds where a host brings no logger. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} }
