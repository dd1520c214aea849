import { More } from '../../panel/notice'
import { useOwnWords } from './own-words'

/** What helps to answer, for those who want it. */
export function Tip({ children }: { children: string }) {
  const { own } = useOwnWords()
  if (children === '') return null
  return (
    <More title={own('tips')}>
      <p>{children}</p>
    </More>
  )
}
