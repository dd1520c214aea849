/** An error as Google's services throw it: its name is Exception, so scripts and logs show `Exception: …`. */
export function exception(message: string): Error {
  const error = new Error(message)
  error.name = 'Exception'
  return error
}

/** What the sidebar's failure handler, a cell's tooltip and the execution log show of a thrown value. */
export function shown(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  const { name, message } = thrown as { name?: unknown; message?: unknown }
  return typeof name === 'string' && typeof message === 'string' ? `${name}: ${message}` : String(thrown)
}
