import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useId } from 'preact/hooks'

interface FieldProps {
  label: string
  help?: string | undefined
  error?: string | undefined
}

interface Control {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
}

/** A label above, the error at the field, help below; whoever hears the field hears all three. */
export function Field({
  label,
  help,
  error,
  children,
}: FieldProps & { children(control: Control): JSX.Element }) {
  const id = useId()
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

export function FieldError({ id, children }: { id?: string; children?: ComponentChildren }) {
  if (!children) return null
  return (
    <p class="error" id={id} role="alert">
      {children}
    </p>
  )
}

interface TextProps extends FieldProps {
  text: string
  onText(text: string): void
  inputRef?: RefObject<HTMLInputElement | null>
  /** What is offered while she types; anything else may be typed too. */
  suggestions?: string[]
  isAmount?: boolean
}

/** A line of text. Amounts are text too: a number field would refuse the comma of half our languages. */
export function TextField({ text, onText, inputRef, suggestions, isAmount, ...field }: TextProps) {
  const list = useId()
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            ref={inputRef ?? null}
            class={isAmount ? 'amount' : undefined}
            type="text"
            inputMode={isAmount ? 'decimal' : 'text'}
            autocomplete="off"
            maxLength={200}
            list={suggestions ? list : undefined}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          {suggestions && (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

export const AmountField = (props: Omit<TextProps, 'isAmount'>) => <TextField {...props} isAmount />

interface SelectProps<Value extends string | number> extends FieldProps {
  value: Value
  options: { value: Value; label: string }[]
  onValue: (value: Value) => void
}

export function SelectField<Value extends string | number>(props: SelectProps<Value>) {
  const { value, options, onValue, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex]
            if (chosen) onValue(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface LongProps extends FieldProps {
  text: string
  onText(text: string): void
  rows?: number
  inputRef?: RefObject<HTMLTextAreaElement | null>
}

/** Text of several lines; the field grows with it. */
export function LongField({ text, onText, rows = 3, inputRef, ...field }: LongProps) {
  return (
    <Field {...field}>
      {(control) => (
        <div class="grows" data-text={text}>
          <textarea
            {...control}
            ref={inputRef ?? null}
            rows={rows}
            maxLength={50_000}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  )
}

interface DayProps extends FieldProps {
  /** `2026-01-31`, or nothing. */
  day: string
  onDay(day: string): void
}

/** The browser's own chooser of days: it speaks her language and can be used by keyboard. */
export function DayField({ day, onDay, ...field }: DayProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="date"
          max="9999-12-31"
          value={day}
          onInput={(event) => {
            // A day that is only half typed is no day yet.
            if (!event.currentTarget.validity.badInput) onDay(event.currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}

interface CheckProps {
  label: string
  help?: string | undefined
  checked: boolean
  onChecked(checked: boolean): void
}

export function CheckField({ label, help, checked, onChecked }: CheckProps) {
  const id = useId()
  return (
    <div class="option">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  legend: string
  help?: string | undefined
  error?: string | undefined
  value: Value | ''
  options: { value: Value; label: string; help?: string }[]
  onValue(value: Value): void
}

/** One of a few, all in view. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, help, error, value, options, onValue } = props
  const id = useId()
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div class="option" key={option.value}>
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            checked={option.value === value}
            aria-describedby={option.help ? `${id}-${option.value}-help` : undefined}
            onChange={() => onValue(option.value)}
          />
          <label for={`${id}-${option.value}`}>{option.label}</label>
          {option.help && (
            <p class="help" id={`${id}-${option.value}-help`}>
              {option.help}
            </p>
          )}
        </div>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
