import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MatrixRecord } from '../../../src/server/shapes/matrix.js';
import { Field } from '../parts/frame.js';
import { words } from '../words.js';
import { EditDialog } from './EditDialog.js';
import { write } from './edits.js';

const t = words.rows;

/** The words of a hypothesis; here it can be taken out as well. */
export function HypothesisDialog(props: {
  readonly hypothesis: MatrixRecord['hypotheses'][number];
  readonly onClose: () => void;
}): JSX.Element {
  const { hypothesis, onClose } = props;
  const { id } = hypothesis;
  const [text, setText] = useState(hypothesis.text);
  const [same, setSame] = useState(false);
  const [wrong, setWrong] = useState('');
  const finish = (refused: string | undefined) => (refused ? setWrong(refused) : onClose());
  const save = async () => {
    const body = { text: text.trim(), sameMeaning: same };
    if (text.trim() === hypothesis.text) onClose();
    else finish(await write(`/api/matrix/hypotheses/${encodeURIComponent(id)}`, body, t.saved(id)));
  };
  const remove = async () => {
    finish(await write('/api/matrix/remove', { hypothesis: id }, t.removed(id)));
  };
  return (
    <EditDialog
      heading={t.hypothesis(id)}
      wrong={wrong}
      onSave={save}
      other={{ label: t.remove, act: remove }}
      onClose={onClose}
    >
      <Field label={t.text} wide>
        <textarea
          rows={3}
          maxLength={1000}
          required
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <label class="tick">
        <input type="checkbox" checked={same} onChange={() => setSame(!same)} />
        {t.sameMeaning}
      </label>
      <p class="hint">{t.sameMeaningHint}</p>
    </EditDialog>
  );
}
