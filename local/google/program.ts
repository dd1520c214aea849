import type { Project, Scope } from './load'

/**
 * The loaded project. Each execution evaluates the whole script anew, as Google does, so that no global
 * survives from one click to the next.
 */
export class Program {
  project: Project | undefined
  private functionScope: Scope | undefined
  private readonly scopes: Scope[] = []

  constructor(
    private readonly globals: () => Record<string, unknown>,
    private readonly freshFunctions: boolean,
  ) {}

  load(project: Project): void {
    this.project = project
    this.functionScope = undefined
  }

  /** Whether the script declares the function. */
  declares(name: string): boolean {
    return this.project?.functions.some((declared) => declared.name === name) ?? false
  }

  /** Runs work with the globals of a new execution. */
  execute<T>(work: (scope: Scope) => T): T {
    if (!this.project) throw new Error('No project is loaded: call load() first.')
    return this.inScope(this.project.start(this.globals()), work)
  }

  /** Custom functions share their globals until the next load: a sheet calls them thousands of times. */
  executeFunction<T>(work: (scope: Scope) => T): T {
    if (this.freshFunctions) return this.execute(work)
    if (!this.project) throw new Error('No project is loaded: call load() first.')
    this.functionScope ??= this.project.start(this.globals())
    return this.inScope(this.functionScope, work)
  }

  /** Code among the globals of the running execution. */
  evaluate(code: string): unknown {
    return this.scopes.at(-1)?.evaluate(code)
  }

  private inScope<T>(scope: Scope, work: (scope: Scope) => T): T {
    this.scopes.push(scope)
    try {
      return work(scope)
    } finally {
      this.scopes.pop()
    }
  }
}
