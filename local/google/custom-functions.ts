import type { Executions } from './executions'
import type { ScriptFunction } from './load'
import { toHost } from './realm'

export interface FunctionCaller {
  executions: Executions
  call(name: string, args: readonly unknown[]): unknown
  counted(name: string): void
}

/** What a cell's formula runs: the script's function in the mode of custom functions, its result in host types. */
export function customFunction(
  { name }: ScriptFunction,
  caller: FunctionCaller,
): (...args: unknown[]) => unknown {
  return (...args) => {
    caller.counted(name)
    const request = { kind: 'function', function: name, mode: 'CUSTOM_FUNCTION', ui: false } as const
    return caller.executions.run(request, () => toHost(caller.call(name, args)))
  }
}
