import type { Area } from './book'

/** A, B … Z, AA … by a number that starts at 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (column % 26))
}

export function cellName(column: number, row: number): string {
  return `${letters(column)}${row + 1}`
}

export function areaName({ left, top, right, bottom }: Area): string {
  return left === right && top === bottom
    ? cellName(left, top)
    : `${cellName(left, top)}:${cellName(right, bottom)}`
}

/** With dollar signs, as names of ranges and charts want it. */
export function fixedArea({ left, top, right, bottom }: Area): string {
  return `$${letters(left)}$${top + 1}:$${letters(right)}$${bottom + 1}`
}
