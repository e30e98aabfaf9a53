import type { ComponentChildren, JSX } from 'preact';
import { Dialog, Wrong } from '../parts/frame.js';
import { words } from '../words.js';

/** A dialog whose form is saved, by Enter or by its button; beside the button there may be another way out. */
export function EditDialog(props: {
  readonly heading: string;
  readonly wide?: boolean;
  /** What is wrong with the form; empty: nothing. */
  readonly wrong: string;
  readonly onSave: () => unknown;
  readonly other?: { readonly label: string; readonly act: () => Promise<void> };
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { wrong, other } = props;
  return (
    <Dialog heading={props.heading} wide={props.wide === true} onClose={props.onClose}>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void props.onSave();
        }}
      >
        {props.children}
        {wrong ? <Wrong text={wrong} /> : null}
        <p class="actions">
          <button type="submit" class="main">
            {words.rows.save}
          </button>
          {other ? (
            <button type="button" onClick={() => void other.act()}>
              {other.label}
            </button>
          ) : null}
        </p>
      </form>
    </Dialog>
  );
}
