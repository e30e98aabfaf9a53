import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refused } from '../api.js';
import { words } from '../words.js';

/** A dialog that keeps the focus, closes with Escape, and gives the focus back. */
export function Dialog(props: {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
}): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement as HTMLElement | null;
    dialog?.showModal();
    // Where there is something to fill in, writing begins there and not at the button that closes.
    dialog?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    return () => {
      dialog?.close();
      before?.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={props.wide ? 'wide' : ''}
      aria-labelledby="dialog-heading"
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header>
        <h2 id="dialog-heading">{props.heading}</h2>
        <button type="button" class="quiet" onClick={props.onClose}>
          {words.close}
        </button>
      </header>
      {props.children}
    </dialog>
  );
}

/** Why there is nothing to show. */
export function Trouble({ error }: { readonly error: Refused }): JSX.Element {
  return (
    <div class="trouble" role="alert">
      <p>{error.message}</p>
      {error.hint ? <p class="muted">{error.hint}</p> : null}
    </div>
  );
}

/** What is wrong with a form, told at once. */
export function Wrong({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="wrong" role="alert">
      {text}
    </p>
  );
}

/** A labelled control in a row of controls. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
}): JSX.Element {
  return (
    <label class={props.wide ? 'field wide' : 'field'}>
      <span class="field-name">{props.label}</span>
      {props.children}
      {props.hint ? <span class="hint">{props.hint}</span> : null}
    </label>
  );
}

/** The sign of an act: cooperation or conflict, word or deed, in colour and in a mark. */
export function Sign({ quad }: { readonly quad: number }): JSX.Element {
  return (
    <span class={`sign q${quad}`} role="img" aria-label={words.quads[quad] ?? ''} title={words.quads[quad]}>
      {words.signs[quad]}
    </span>
  );
}
