import type { ComponentChild } from 'preact'
import type { Part } from './words'

/** What a page of the sidebar is: a component, the words it needs, and what it shows first. */
export interface Panel<Data> {
  (props: { data: Data }): ComponentChild
  parts: readonly Part[]
  load(): Promise<Data>
}
