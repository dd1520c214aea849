import {
  declaredNames,
  functionsOf,
  htmlOf,
  isCode,
  manifestOf,
  type Project,
  type ProjectFiles,
  type Scope,
} from './load'

/**
 * Names of a browser and of Node that Apps Script lacks. They become parameters without a value, so that the
 * script finds them undefined, as `typeof fetch` is at Google.
 */
const absent = `window self global document location navigator history parent top frames opener
  fetch XMLHttpRequest WebSocket EventSource Request Response Headers FormData Blob File FileReader URL
  URLSearchParams TextEncoder TextDecoder AbortController AbortSignal Event EventTarget MessageChannel Worker
  setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask
  requestAnimationFrame cancelAnimationFrame requestIdleCallback structuredClone atob btoa crypto performance
  alert confirm prompt localStorage sessionStorage indexedDB caches customElements Image Audio Node Element
  HTMLElement process require module exports Buffer __dirname __filename`.split(/\s+/)

/** A project held in memory, evaluated without Node: the preview's page runs the bundle in this way. */
export function loadFiles(files: ProjectFiles): Project {
  const sources = Object.entries(files).filter(([name]) => isCode(name))
  // One scope for all files, as at Google, so that they see each other's declarations.
  const code = sources.map(([, text]) => text).join('\n;\n')
  const names = [...new Set(sources.flatMap(([, text]) => declaredNames(text)))]
  return {
    html: htmlOf(files),
    manifest: manifestOf(files),
    functions: functionsOf(files),
    start: (globals) => evaluate(code, names, globals),
  }
}

function evaluate(code: string, names: readonly string[], given: Record<string, unknown>): Scope {
  const globals: Record<string, unknown> = { ...given }
  globals.globalThis = globals
  const parameters = [...new Set([...absent, ...Object.keys(globals)])]
  const getters = names.map((name) => `${JSON.stringify(name)}: () => ${name}`).join(', ')
  // The inner function lets the script declare a name that is a parameter of the outer one.
  const body = `return (function () {${code}\n;return { find: { ${getters} }, evaluate: (code) => eval(code) }
}).call(globalThis)`
  const start = new Function(...parameters, body) as (...values: unknown[]) => {
    find: Record<string, () => unknown>
    evaluate(code: string): unknown
  }
  const scope = start(...parameters.map((name) => (Object.hasOwn(globals, name) ? globals[name] : undefined)))
  return {
    find: (name) => (Object.hasOwn(scope.find, name) ? scope.find[name]?.() : undefined),
    evaluate: (expression) => scope.evaluate(expression),
  }
}
