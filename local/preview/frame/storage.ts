/**
 * What stands for `localStorage` in a frame. Google gives the pages of an add-on an origin of their own, whose storage
 * outlives them; a frame without same origin has none, so the try-out keeps it for the frame.
 */
export function createStorage(
  items: Record<string, string>,
  onChange: (items: Record<string, string>) => void,
): Storage {
  const kept = new Map(Object.entries(items))
  const changed = () => onChange(Object.fromEntries(kept))
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(String(name)) ?? null,
    setItem(name, value) {
      kept.set(String(name), String(value))
      changed()
    },
    removeItem(name) {
      if (kept.delete(String(name))) changed()
    },
    clear() {
      kept.clear()
      changed()
    },
  }
}
