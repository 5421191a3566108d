import { main } from './main.js'

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const code = await main(process.argv.slice(2), process)
// Ends also where a module left a timer running, once everything is printed.
process.stdout.write('', () => process.exit(code))
