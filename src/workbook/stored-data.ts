/**
 * What is too large to be evaluated with every custom-function call is stored beside the script, in html
 * files that hold JSON, and read when asked for. `getRawContent` gives a file back untouched.
 */
const loaded = new Map<string, unknown>()

export function loadStored<T>(name: string): T {
  if (!loaded.has(name)) {
    loaded.set(name, JSON.parse(HtmlService.createTemplateFromFile(name).getRawContent()))
  }
  return loaded.get(name) as T
}
