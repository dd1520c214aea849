import type { Texts } from '../en'

export const mywork: Texts['mywork'] = {}
