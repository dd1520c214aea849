import type { Kind, Question } from '../traits'

export type StepName = 'who' | 'life' | 'wants' | 'help' | 'share' | 'hook' | 'reason' | 'spot' | 'ads'

/** `channel` is chosen from the owner's channels, `money` is what the ads cost. */
export interface GuideStep {
  name: StepName
  asks: readonly (Question | 'channel' | 'money')[]
}

const ADS: GuideStep = { name: 'ads', asks: ['hook', 'audience', 'criterion', 'money'] }

const BUYER: GuideStep[] = [
  { name: 'who', asks: ['work', 'personal', 'demographics'] },
  { name: 'life', asks: ['communication', 'channel', 'interests'] },
  { name: 'wants', asks: ['business', 'dreams', 'challenges'] },
  { name: 'help', asks: ['impact', 'objections', 'promise'] },
  ADS,
]

/** Which questions come together: few enough for one screen, in the order in which one gets to know somebody. */
export const GUIDE: Record<Kind, readonly GuideStep[]> = {
  '': BUYER,
  buyer: BUYER,
  segment: [
    { name: 'share', asks: ['interests', 'demographics', 'communication', 'channel'] },
    { name: 'hook', asks: ['challenges', 'objections', 'promise', 'hook'] },
    { name: 'ads', asks: ['audience', 'criterion', 'money'] },
  ],
  negative: [
    { name: 'reason', asks: ['exclude', 'objections'] },
    { name: 'spot', asks: ['interests', 'communication', 'audience'] },
  ],
}
