import type { AnyProcedure } from '../workbook/room'
import type { Answer } from '../workbook/rpc'

/** The part of Google's client side that panels use. */
interface Runner {
  withSuccessHandler(handler: (answer: Answer<unknown>) => void): Runner
  withFailureHandler(handler: (error: Error) => void): Runner
  rpc(name: string, input: unknown): void
}

declare const google: { script: { run: Runner } }

type Procedures = Record<string, AnyProcedure>
type InputOf<Called> = Called extends { run(input: infer Input): unknown } ? Input : never
type OutputOf<Called> = Called extends { run(input: never): infer Output } ? Output : never

/** Why a call brought nothing: a refusal in the owner's words, or no sentence where the server was not reached. */
export class CallFailed extends Error {
  readonly sentence: string | undefined
  readonly field: string | undefined

  constructor(sentence?: string, field?: string) {
    super(sentence ?? 'The server was not reached')
    this.sentence = sentence
    this.field = field
  }
}

/** Longer than the server waits for its lock; after that the page stops waiting, whatever became of the call. */
const PATIENCE = 60_000

/** The typed call to the server: `call<BudgetProcedures>()('budget.read', { year })`. */
export function call<Known extends Procedures>(patience = PATIENCE) {
  return <Name extends keyof Known & string>(name: Name, input: InputOf<Known[Name]>) =>
    new Promise<OutputOf<Known[Name]>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new CallFailed()), patience)
      const settle = (how: () => void) => {
        clearTimeout(timer)
        how()
      }
      try {
        google.script.run
          .withSuccessHandler((answer) =>
            settle(() => {
              if (answer.ok) resolve(answer.value as OutputOf<Known[Name]>)
              else reject(new CallFailed(answer.message, answer.field))
            }),
          )
          .withFailureHandler(() => settle(() => reject(new CallFailed())))
          .rpc(name, input)
      } catch {
        settle(() => reject(new CallFailed()))
      }
    })
}

export function failureOf(error: unknown): CallFailed {
  return error instanceof CallFailed ? error : new CallFailed()
}
