import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../parts/frame.js';
import { words } from '../words.js';
import type { Mark } from './cells.js';
import { EditDialog } from './EditDialog.js';
import { shareIn } from './numbers.js';

const t = words.weigh;
const rows = words.rows;

/** The note and the likelihood of one mark; the one that was asked for comes first. */
export function CellDialog(props: {
  readonly row: string;
  readonly hypothesis: string;
  readonly mark: Mark;
  readonly first: 'note' | 'likelihood';
  readonly onSave: (mark: Mark) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { row, hypothesis, mark } = props;
  const [note, setNote] = useState(mark.note);
  const [likelihood, setLikelihood] = useState(mark.likelihood === undefined ? '' : String(mark.likelihood));
  const [wrong, setWrong] = useState('');
  const save = () => {
    const value = shareIn(likelihood);
    if (Number.isNaN(value)) return setWrong(rows.badNumber(rows.likelihood(row, hypothesis), 'to 1'));
    const { likelihood: _, ...rest } = mark;
    props.onSave({ ...rest, note: note.trim(), ...(value === undefined ? {} : { likelihood: value }) });
    props.onClose();
  };
  const noteField = (
    <Field key="note" label={t.noteFor(row, hypothesis)} wide>
      <textarea
        rows={4}
        maxLength={2000}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
    </Field>
  );
  const likelihoodField = (
    <Field key="likelihood" label={rows.likelihood(row, hypothesis)} hint={rows.likelihoodHint} wide>
      <input
        inputMode="decimal"
        value={likelihood}
        maxLength={12}
        onInput={(event) => setLikelihood(event.currentTarget.value)}
      />
    </Field>
  );
  return (
    <EditDialog
      heading={props.first === 'note' ? t.note : rows.cell}
      wrong={wrong}
      onSave={save}
      onClose={props.onClose}
    >
      {props.first === 'note' ? [noteField, likelihoodField] : [likelihoodField, noteField]}
    </EditDialog>
  );
}
