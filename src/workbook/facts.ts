import { today } from './clock'
import { currencyByCode } from './money'
import type { SheetFacts } from './render/drawing'
import type { OurSheet } from './sheets'

/** What a sheet says of itself, for drawing parts of it anew. */
export const factsOf = (ours: OurSheet): SheetFacts => ({
  year: ours.year,
  currency: currencyByCode(ours.currency),
  today: today(),
})
