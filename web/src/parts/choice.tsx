import type { JSX } from 'preact';

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A drop-down that names what it chooses. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  /** Text of the empty choice; without, there is none. */
  readonly empty?: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  // A value from a link that is not among the options must still show.
  const known = props.value === '' || props.options.some(({ value }) => value === props.value);
  return (
    <label class="field">
      <span class="field-name">{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {known ? null : <option value={props.value}>{props.value}</option>}
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
