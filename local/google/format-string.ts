/** Utilities.formatString: the sprintf of %s, %d, %f, %x and kin, with flags, width and precision. */
export function formatString(template: string, ...values: readonly unknown[]): string {
  let next = 0
  return template.replace(
    /%(%|([-+ 0,]*)(\d+)?(?:\.(\d+))?([sdifxXobcejn]))/g,
    (
      whole,
      body: string,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (body === '%') return '%'
      if (kind === 'n') return '\n'
      if (next >= values.length) return whole
      const text = convert(
        values[next++],
        kind,
        precision === undefined ? undefined : Number(precision),
        flags,
      )
      return pad(text, flags, Number(width ?? 0), kind)
    },
  )
}

function convert(value: unknown, kind: string, precision: number | undefined, flags: string): string {
  const number = Number(value)
  switch (kind) {
    case 'd':
    case 'i':
      return signed(group(String(Math.trunc(number)), flags), number, flags)
    case 'f':
      return signed(group(number.toFixed(precision ?? 6), flags), number, flags)
    case 'e':
      return signed(number.toExponential(precision ?? 6), number, flags)
    case 'x':
      return Math.trunc(number).toString(16)
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase()
    case 'o':
      return Math.trunc(number).toString(8)
    case 'b':
      return Math.trunc(number).toString(2)
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1)
    case 'j':
      return JSON.stringify(value)
    default:
      return precision === undefined ? String(value) : String(value).slice(0, precision)
  }
}

function signed(text: string, value: number, flags: string): string {
  if (value < 0 || Object.is(value, -0)) return text
  if (flags.includes('+')) return `+${text}`
  return flags.includes(' ') ? ` ${text}` : text
}

function group(text: string, flags: string): string {
  return flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text
}

function pad(text: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0') || kind === 's') return text.padStart(width)
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
