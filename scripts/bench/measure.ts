/** The median of several runs, in milliseconds. */
export function medianOf(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return times[Math.floor(runs / 2)] ?? 0
}

export function printRatio(what: string, time: number, base: number, aim?: number): void {
  const ratio = time / base
  const verdict =
    aim === undefined ? '' : ratio <= aim ? ` (aim: at most ${aim})` : ` — ABOVE the aim of ${aim}`
  console.log(`${what}: ${ratio.toFixed(ratio < 10 ? 2 : 0)} times${verdict}`)
}
