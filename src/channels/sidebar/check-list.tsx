import { CheckField } from '../../panel/field'

interface Props<Value extends string> {
  legend: string
  help?: string
  options: readonly { value: Value; label: string }[]
  chosen: readonly Value[]
  /** What is chosen now, in the order of the options. */
  onChosen(chosen: Value[]): void
}

/** Several of a few, all in view. */
export function CheckList<Value extends string>(props: Props<Value>) {
  const { legend, help, options, chosen, onChosen } = props
  const values = options.map(({ value }) => value)
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <CheckField
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChecked={(isChosen) =>
            onChosen(values.filter((one) => (one === value ? isChosen : chosen.includes(one))))
          }
        />
      ))}
      {help && <p class="help">{help}</p>}
    </fieldset>
  )
}
