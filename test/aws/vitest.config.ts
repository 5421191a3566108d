import { fileURLToPath } from 'node:url'
import { mergeConfig } from 'vitest/config'
import root from '../../vitest.config.js'

const merged = mergeConfig(root, {
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { testTimeout: 120_000, disableConsoleIntercept: true },
})
merged.test.include = ['**/*.test.ts']
merged.test.exclude = ['node_modules/**']

export default merged
