/** What the pages of the add-on keep in their `localStorage`, between two openings and two visits. */
const PLACE = 'smm-planner-preview/frames'

export function kept(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

export function keep(items: Record<string, string>): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(items))
  } catch (error) {
    console.warn(error)
  }
}

export function forget(): void {
  localStorage.removeItem(PLACE)
}
