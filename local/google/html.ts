import { blobData, createBlob, dataOf } from './blob'
import { toText } from './bytes'
import { enumeration } from './enumeration'
import { exception } from './exception'
import { escapeHtml, templateCode } from './html-template'
import { type Host, notEmulated, strict } from './strict'

type HtmlService = GoogleAppsScript.HTML.HtmlService
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate

const SandboxMode = enumeration<HtmlService['SandboxMode']>('EMULATED', 'IFRAME', 'NATIVE')
const XFrameOptionsMode = enumeration<HtmlService['XFrameOptionsMode']>('ALLOWALL', 'DEFAULT')

/** What a script has made of a page. */
export interface PageContent {
  title: string
  html: string
  width: number | null
  height: number | null
}

const contents = new WeakMap<object, PageContent>()

/** The page behind an HtmlOutput that a script wants shown. */
export function pageOf(output: unknown): PageContent | undefined {
  const content = typeof output === 'object' && output !== null ? contents.get(output) : undefined
  return content && { ...content }
}

export interface HtmlSource {
  /** The project's html files by name. */
  file(name: string): string | undefined
  /** Evaluates template code among the globals of the running script. */
  evaluate(code: string): unknown
}

export function createHtmlService(host: Host, source: HtmlSource): HtmlService {
  const read = (given: string): string => {
    const text = source.file(given.replace(/\.html$/, ''))
    if (text === undefined) throw exception(`No HTML file named ${given} was found.`)
    return text
  }
  const text = (given?: string | GoogleAppsScript.Base.BlobSource): string => {
    const blob = blobData(given)
    if (blob) return toText(blob.bytes)
    return given === undefined ? '' : String(given)
  }
  const service: Omit<HtmlService, 'SandboxMode' | 'XFrameOptionsMode' | 'getUserAgent'> = {
    createHtmlOutput: (given?: string | GoogleAppsScript.Base.BlobSource) =>
      createOutput(host, text(given), source),
    createHtmlOutputFromFile: (name) => createOutput(host, read(name), source),
    createTemplate: (given: string | GoogleAppsScript.Base.BlobSource) =>
      createTemplate(host, text(given), source),
    createTemplateFromFile: (name) => createTemplate(host, read(name), source),
  }
  const constants = { SandboxMode, XFrameOptionsMode }
  return strict('HtmlService', service, host, { constants }) as HtmlService
}

type EmulatedOutput = Omit<HtmlOutput, 'getAs' | 'getFaviconUrl' | 'setFaviconUrl'>

function createOutput(host: Host, html: string, source: HtmlSource): HtmlOutput {
  const page: PageContent = { title: '', html, width: null, height: null }
  const metaTags: [string, string][] = []
  const implementation: EmulatedOutput = {
    addMetaTag(name, content) {
      metaTags.push([name, content])
      return output
    },
    append(content) {
      page.html += content
      return output
    },
    appendUntrusted(content) {
      page.html += escapeHtml(content)
      return output
    },
    asTemplate: () => createTemplate(host, page.html, source),
    clear() {
      page.html = ''
      return output
    },
    getBlob: () => createBlob(host, dataOf(page.html, 'text/html')),
    getContent: () => page.html,
    // Google answers null until a size is set, whatever the types say.
    getHeight: () => page.height as number,
    getWidth: () => page.width as number,
    getMetaTags: () => metaTags.map(([name, content]) => createMetaTag(host, name, content)),
    getTitle: () => page.title,
    setContent(content) {
      page.html = content
      return output
    },
    setHeight(height) {
      page.height = height
      return output
    },
    setWidth(width) {
      page.width = width
      return output
    },
    setTitle(title) {
      page.title = title
      return output
    },
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
  }
  const output: HtmlOutput = strict('HtmlOutput', implementation, host) as HtmlOutput
  contents.set(output, page)
  return output
}

function createMetaTag(host: Host, name: string, content: string): GoogleAppsScript.HTML.HtmlOutputMetaTag {
  return strict('HtmlOutputMetaTag', { getName: () => name, getContent: () => content }, host)
}

type EmulatedTemplate = Pick<HtmlTemplate, 'evaluate' | 'getRawContent'>

/** Properties that a script sets on a template are the variables of its scriptlets. */
function createTemplate(host: Host, raw: string, source: HtmlSource): HtmlTemplate {
  const variables: Record<string, unknown> = {}
  const methods: EmulatedTemplate = {
    evaluate() {
      const render = source.evaluate(templateCode(raw, Object.keys(variables)))
      if (typeof render !== 'function') throw notEmulated('HtmlTemplate.evaluate outside of a loaded project')
      const html: unknown = render(escapeHtml, ...Object.values(variables))
      return createOutput(host, String(html), source)
    },
    getRawContent: () => raw,
  }
  const shown = strict('HtmlTemplate', methods, host)
  return new Proxy({} as HtmlTemplate, {
    get: (_target, name) =>
      typeof name === 'string' && Object.hasOwn(variables, name)
        ? variables[name]
        : (Reflect.get(shown, name) as unknown),
    set(_target, name, value) {
      variables[String(name)] = value
      return true
    },
    has: (_target, name) => Object.hasOwn(variables, name) || Reflect.has(shown, name),
    getPrototypeOf: () => null,
  })
}
