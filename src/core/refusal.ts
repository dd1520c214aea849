/** What a sentence needs to know: names, amounts, counts. */
export type Facts = Record<string, string | number>

/**
 * Thrown where a rule or a command cannot do what was asked. It holds no language: the edge (a cell, a menu
 * item, a sidebar call) turns `key` and `facts` into one sentence in the owner's language.
 */
export class Refusal extends Error {
  readonly key: string
  readonly facts: Facts

  constructor(key: string, facts: Facts = {}) {
    super(key)
    this.name = 'Refusal'
    this.key = key
    this.facts = facts
  }
}
