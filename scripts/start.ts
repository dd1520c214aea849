import { build } from './build'
import { servePreview } from './serve'

/** What `npm start` does: builds the add-on and the try-out, then serves it. */
await build()
await servePreview()
