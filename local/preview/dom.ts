type Attributes = Record<string, string | number | boolean | undefined>

/** An element with attributes and children. Text goes in as text, never as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

/** A button that does something; `label` is read out where its face is a sign. */
export function button(
  face: Node | string,
  attributes: Attributes,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, face)
  made.addEventListener('click', onClick)
  return made
}

const SVG = 'http://www.w3.org/2000/svg'

/** A sign of one path on a 24 × 24 field, silent to screen readers. */
export function sign(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: String(size),
    height: String(size),
    'aria-hidden': 'true',
    focusable: 'false',
  })) {
    svg.setAttribute(name, value)
  }
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  line.setAttribute('fill', 'currentColor')
  svg.append(line)
  return svg
}

export const SIGNS = {
  close: 'M18.3 5.7 12 12l6.3 6.3-1.4 1.4-6.3-6.3-6.3 6.3-1.4-1.4L9.2 12 2.9 5.7l1.4-1.4 6.3 6.3 6.3-6.3z',
  next: 'm9.4 6 6 6-6 6L8 16.6l4.6-4.6L8 7.4z',
  tick: 'm9.5 17.6-5.6-5.6 1.4-1.4 4.2 4.2 9.2-9.2 1.4 1.4z',
  download: 'M11 4h2v8.2l3.1-3.1 1.4 1.4L12 16l-5.5-5.5 1.4-1.4 3.1 3.1zM5 18h14v2H5z',
  mail: 'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1m1 3.3V17h14V8.3l-7 4.9zM5.9 7l6.1 4.2L18.1 7z',
  web: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18m-6.7 8h3.2c.1-1.900.6-3.600 1.200-4.900A7 7 0 0 0 5.300 11m0 2a7 7 0 0 0 4.400 4.900c-.6-1.300-1.100-3-1.200-4.900zm5.200 0c.2 2.600 1 4.600 1.500 5 .5-.4 1.300-2.400 1.500-5zm0-2h3c-.2-2.600-1-4.600-1.500-5-.5.4-1.300 2.400-1.500 5m5 0h3.200a7 7 0 0 0-4.400-4.900c.6 1.300 1.100 3 1.200 4.900m0 2c-.1 1.900-.6 3.600-1.200 4.900A7 7 0 0 0 18.700 13z',
}
