import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog, Field } from '../parts/frame.js';
import { words } from '../words.js';

const t = words.weigh;

/** A note on one mark. */
export function NoteDialog(props: {
  readonly about: string;
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const [note, setNote] = useState(props.note);
  return (
    <Dialog heading={t.note} onClose={props.onClose}>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSave(note.trim());
          props.onClose();
        }}
      >
        <Field label={props.about} wide>
          <textarea
            rows={4}
            maxLength={2000}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </Field>
        <p class="actions">
          <button type="submit" class="main">
            {t.save}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
