import * as v from 'valibot'
import { CallFailed, call } from '../../src/panel/call'
import { inTurn } from '../../src/panel/in-turn'
import { procedure } from '../../src/workbook/room'
import type { Answer } from '../../src/workbook/rpc'

type Handlers = { success?: (answer: Answer<unknown>) => void; failure?: (error: Error) => void }

/** Google's client side, with a server that does what a test says. */
function withServer(rpc: (handlers: Handlers, name: string, input: unknown) => void): void {
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (success: never) => runner({ ...handlers, success }),
    withFailureHandler: (failure: never) => runner({ ...handlers, failure }),
    rpc: (name: string, input: unknown) => rpc(handlers, name, input),
  })
  Object.assign(globalThis, { google: { script: { run: runner({}) } } })
}

const procedures = { 'test.double': procedure(v.number(), (number) => number * 2) }
const ask = call<typeof procedures>()

afterEach(() => {
  jest.useRealTimers()
  Reflect.deleteProperty(globalThis, 'google')
})

describe('a call of the server', () => {
  test('brings the value, typed as the procedure answers', async () => {
    withServer(({ success }, name, input) => success?.({ ok: true, value: `${name} ${input}` }))
    const doubled: Promise<number> = ask('test.double', 21)
    expect(await doubled).toBe('test.double 21')
  })

  test('a refusal carries its sentence and its field', async () => {
    withServer(({ success }) => success?.({ ok: false, message: 'Enter the limit.', field: 'cap' }))
    await expect(ask('test.double', 1)).rejects.toMatchObject({ sentence: 'Enter the limit.', field: 'cap' })
  })

  test('where the server was not reached there is no sentence: the page has its own', async () => {
    withServer(({ failure }) => failure?.(new Error('NetworkError: HTTP 0')))
    const failed: unknown = await ask('test.double', 1).catch((error) => error)
    expect(failed).toBeInstanceOf(CallFailed)
    expect(failed).toMatchObject({ sentence: undefined, field: undefined })
  })

  test('what Google refuses to send fails like what it could not send', async () => {
    withServer(() => {
      throw new TypeError('Failed due to illegal value in property: 0')
    })
    await expect(ask('test.double', 1)).rejects.toMatchObject({ sentence: undefined })
  })

  test('an answer that never comes is given up, and is not heard when it comes late', async () => {
    jest.useFakeTimers()
    let late: Handlers['success']
    withServer(({ success }) => {
      late = success
    })
    const asked = ask('test.double', 1).catch((error: CallFailed) => error)
    jest.advanceTimersByTime(60_000)
    expect(await asked).toBeInstanceOf(CallFailed)
    expect(() => late?.({ ok: true, value: 2 })).not.toThrow()
  })
})

describe('work in turn', () => {
  test('starts when what was asked before is done, also where that failed', async () => {
    const turn = inTurn()
    const told: string[] = []
    const work =
      (name: string, fails = false) =>
      async () => {
        told.push(`${name} begins`)
        await Promise.resolve()
        told.push(`${name} ends`)
        if (fails) throw new Error(name)
      }
    const first = turn(work('first', true)).catch(() => {})
    const second = turn(work('second'))
    await Promise.all([first, second])
    expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })
})
