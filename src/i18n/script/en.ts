/**
 * The words that ride in the script and are evaluated with every custom-function call: menu, errors of
 * functions, names that functions understand. Keep it small; everything else belongs to `texts/`.
 */
export const en = {
  errors: {
    /** The shape of every complaint about one cell: which argument, where, what was there, what was expected. */
    notAnAmount: '{argument}, row {row}, column {column}: "{value}" is not an amount',
  },
}

/** English is the type: a language that lacks a word does not compile. */
export type ScriptWords = typeof en
