/**
 * What the browser keeps for a panel between two openings. Where it keeps nothing (a private window, a browser that
 * blocks other sites' data) the panel still works, only that a closed panel forgets what was not saved yet.
 */
export interface Keep {
  read(): string | null
  write(text: string): void
}

export function keepIn(name: string): Keep {
  let last: string | null = null
  return {
    read() {
      try {
        return localStorage.getItem(name)
      } catch {
        return last
      }
    },
    write(text) {
      last = text
      try {
        if (text === '') localStorage.removeItem(name)
        else localStorage.setItem(name, text)
      } catch {
        // Kept for as long as the panel is open.
      }
    },
  }
}
