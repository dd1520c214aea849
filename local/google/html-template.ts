import { notEmulated } from './strict'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

export const escapeHtml = (value: unknown): string =>
  String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character)

/**
 * The code of a template: a function of the escaping and of the template's variables that returns the page.
 * `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is.
 */
export function templateCode(raw: string, variables: readonly string[]): string {
  const lines: string[] = []
  let written = ''
  let from = 0
  for (const { 0: scriptlet, 1: kind = '', 2: code = '', index } of raw.matchAll(
    /<\?(!=|=)?([\s\S]*?)\?>/g,
  )) {
    written += raw.slice(from, index)
    lines.push(print(JSON.stringify(raw.slice(from, index))))
    if (kind === '') lines.push(code)
    else if (kind === '!=') lines.push(print(`(${withoutSemicolon(code)})`))
    else {
      refuseOtherContexts(written)
      lines.push(print(`$escape(${withoutSemicolon(code)})`))
    }
    from = index + scriptlet.length
  }
  lines.push(print(JSON.stringify(raw.slice(from))))
  return `(function (${['$escape', ...variables].join(', ')}) {
var $page = []; var output = { append: function (text) { $page.push(text); return output } };
${lines.join('\n')}
return $page.join('') })`
}

const print = (expression: string): string => `$page.push(${expression});`

/** `<?= name; ?>` is allowed. */
const withoutSemicolon = (code: string): string => code.trim().replace(/;$/, '')

/** Google escapes for the place: inside scripts and styles in other ways than in text and attributes. */
function refuseOtherContexts(before: string): void {
  for (const tag of ['script', 'style']) {
    if (before.toLowerCase().lastIndexOf(`<${tag}`) > before.toLowerCase().lastIndexOf(`</${tag}`)) {
      throw notEmulated(`HtmlTemplate <?= ?> inside <${tag}>`)
    }
  }
}
