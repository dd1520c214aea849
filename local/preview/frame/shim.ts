/**
 * `google.script` as a page of the add-on sees it inside its frame. Bundled to text and put before the page's
 * own scripts; talks to the try-out by messages because the frame has no access to it, as at Google's.
 */
import { crossing } from '../../google/run'
import type { FrameAnswer, FrameRequest } from './protocol'
import { createStorage } from './storage'

type Handler = (value: unknown, userObject: unknown) => void
interface Settings {
  success?: Handler
  failure?: Handler
  user?: unknown
}

const waiting = new Map<number, Settings & { name: string }>()
let count = 0

function send(request: FrameRequest): void {
  parent.postMessage({ smmPreview: request }, '*')
}

/** Each `with…` gives a new runner, so that one runner can be kept and reused with other handlers. */
function runner(settings: Settings): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...settings, success }),
    withFailureHandler: (failure: Handler) => runner({ ...settings, failure }),
    withUserObject: (user: unknown) => runner({ ...settings, user }),
  }
  return new Proxy(own, {
    get(target, name) {
      // A runner that is awaited by mistake must not look like a promise.
      if (typeof name !== 'string' || name === 'then') return undefined
      return target[name] ?? ((...args: unknown[]) => call(settings, name, args))
    },
  })
}

function call(settings: Settings, name: string, args: unknown[]): void {
  // Throws here and now what cannot cross, as Google's page does.
  const copied = args.map((argument, index) => crossing(argument, String(index)))
  count += 1
  waiting.set(count, { ...settings, name })
  send({ kind: 'run', id: count, name, args: copied })
}

function settle(answer: FrameAnswer): void {
  const call = waiting.get(answer.id)
  if (call === undefined) return
  waiting.delete(answer.id)
  if (answer.kind === 'answer') {
    call.success?.(answer.value, call.user)
    return
  }
  const error = Object.assign(new Error(answer.message), { name: answer.name })
  if (call.failure) call.failure(error, call.user)
  else setTimeout(() => Promise.reject(error))
}

addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.smmPreview) settle(data.smmPreview)
})

const host = {
  close: () => send({ kind: 'close' }),
  setWidth: (width: number) => send({ kind: 'size', width }),
  setHeight: (height: number) => send({ kind: 'size', height }),
  editor: { focus: () => send({ kind: 'focusEditor' }) },
  get origin(): string {
    throw new Error('not emulated: google.script.host.origin')
  },
}
const script = {
  run: runner({}),
  host,
  get history(): never {
    throw new Error('not emulated: google.script.history')
  },
  get url(): never {
    throw new Error('not emulated: google.script.url')
  },
}
Object.assign(globalThis, { google: { script } })

// The try-out hands over what it keeps for its frames in the frame's name.
const kept = createStorage(JSON.parse(window.name || '{}') as Record<string, string>, (items) =>
  send({ kind: 'keep', items }),
)
window.name = ''
Object.defineProperty(globalThis, 'localStorage', { value: kept })

// The frame may not steer the try-out's window: links meant for it open beside it.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !/^https?:/.test(link.href)) return
  event.preventDefault()
  open(link.href, '_blank', 'noopener')
})

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) send({ kind: 'escape' })
})
