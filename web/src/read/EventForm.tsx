import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words.js';

/** The frame of a form about an event: Enter saves, Escape leaves. */
export function EventForm(props: {
  readonly heading: string;
  readonly hint?: string;
  readonly save: string;
  /** What is wrong with the form; empty: nothing. */
  readonly wrong: string;
  readonly onSave: () => Promise<unknown>;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  return (
    <form
      ref={form}
      class="correct"
      aria-label={props.heading}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void props.onSave();
      }}
      onKeyDown={(key) => {
        if (key.key === 'Escape') props.onLeave();
      }}
    >
      <h3>{props.heading}</h3>
      {props.hint ? <p class="hint">{props.hint}</p> : null}
      {props.children}
      {props.wrong ? <p class="wrong">{props.wrong}</p> : null}
      <p class="actions">
        <button type="submit" class="main">
          {props.save}
        </button>
        <button type="button" onClick={() => props.onLeave()}>
          {words.correct.cancel}
        </button>
      </p>
    </form>
  );
}
