import { SET_UP } from '../audit'

/** All that she fills in herself in a row of the sheet, beside the channel's name. */
export const INPUTS = [
  ...['rank', 'purpose', 'main', 'support', 'types', 'posts', 'times', 'person', 'persona'],
  ...['sells', 'buys', 'wants', 'criterion', 'fit', 'handle', 'link', 'state', 'access'],
  ...SET_UP,
  'checked',
]
