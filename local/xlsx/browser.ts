/** The writer as a script of its own: the try-out loads it at the first download. */
import { writeXlsx } from './write'

Object.assign(globalThis, { smmWriteXlsx: writeXlsx })
