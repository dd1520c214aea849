import { readdirSync, readFileSync, statSync } from 'node:fs'
import vm from 'node:vm'
import { medianOf, printRatio } from './measure'

/** What every single call of a custom function pays before it begins: evaluating the whole script. */
export function benchScript(): void {
  const code = new vm.Script(readFileSync('dist/Code.js', 'utf8'))
  const empty = new vm.Script('')
  const evaluate = (script: vm.Script) => script.runInContext(vm.createContext({}))
  const base = medianOf(51, () => evaluate(empty))
  printRatio(
    'Evaluating Code.js in a fresh context against an empty script',
    medianOf(51, () => evaluate(code)),
    base,
  )
  for (const file of readdirSync('dist').filter((name) => name === 'Code.js' || name.startsWith('panel-'))) {
    console.log(`${file}: ${(statSync(`dist/${file}`).size / 1000).toFixed(1)} kB`)
  }
}
