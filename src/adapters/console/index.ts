/**
 * Notices for the team on the terminal.
 * @module console
 */
export { type ConsoleNotifierOptions, createConsoleNotifier } from './create-console-notifier.js'
