import { spawnSync } from 'node:child_process'

/** Runs one of the project's own tools and shows what it says; true where it succeeded. */
export function run(tool: string, ...args: string[]): boolean {
  return spawnSync(`node_modules/.bin/${tool}`, args, { stdio: 'inherit' }).status === 0
}
