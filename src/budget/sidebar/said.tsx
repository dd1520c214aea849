import { type Facts, type SentenceKey, useWords } from '../../panel/words'

/** A sentence with the facts that matter most in bold. */
export function Said({ of, bold }: { of: { key: SentenceKey; facts: Facts }; bold: readonly string[] }) {
  const { pieces } = useWords()
  return (
    <>
      {pieces(of.key, of.facts).map(({ text, fact }) =>
        fact && bold.includes(fact) ? <strong key={fact}>{text}</strong> : text,
      )}
    </>
  )
}
