import { useState } from 'preact/hooks'
import { type CallFailed, failureOf } from './call'
import { useWords } from './words'

/** One error at a time: at a field where the server names it, else at the form. */
export interface FormError {
  field: string
  sentence: string
  /** Nothing was wrong with what she typed: the same may simply be sent again. */
  canRetry: boolean
}

export function formError(failure: CallFailed, unreachable: string): FormError {
  const { sentence, field = '' } = failure
  return { field, sentence: sentence ?? unreachable, canRetry: sentence === undefined }
}

/** Sends a form: once at a time, with what went wrong in words. What she typed is never touched on failure. */
export function useSubmit(fields: readonly string[]) {
  const { say } = useWords()
  const [error, setError] = useState<FormError>()
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    error,
    errorAt: (field: string) => (error?.field === field ? error.sentence : undefined),
    /** What belongs to none of the fields that are shown. */
    formError: error && !fields.includes(error.field) ? error.sentence : undefined,
    refuse: (field: string, sentence: string) => setError({ field, sentence, canRetry: false }),
    clear: () => setError(undefined),
    async submit(work: () => Promise<unknown>): Promise<boolean> {
      if (isBusy) return false
      setBusy(true)
      setError(undefined)
      try {
        await work()
        return true
      } catch (thrown) {
        setError(formError(failureOf(thrown), say('common.states.failed')))
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
