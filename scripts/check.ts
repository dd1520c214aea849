import { run } from './run'

/** Everything that can be said of the source without running it. */
const checks: [name: string, tool: string, ...args: string[]][] = [
  ['types of the server code, which knows neither browser nor Node', 'tsc', '-p', 'tsconfig.server.json'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['lint and format', 'biome', 'check', '--error-on-warnings'],
  ['import arrows', 'depcruise', 'src', 'sheets-templates', 'local', '--config', '.dependency-cruiser.cjs'],
]

const failed = checks.filter(([name, tool, ...args]) => {
  console.log(`— ${name}`)
  return !run(tool, ...args)
})
if (failed.length > 0) {
  console.error(`\nNot in order: ${failed.map(([name]) => name).join('; ')}`)
  process.exitCode = 1
}
