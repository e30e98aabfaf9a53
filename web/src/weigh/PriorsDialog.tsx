import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MatrixRecord } from '../../../src/server/shapes/matrix.js';
import { Field } from '../parts/frame.js';
import { words } from '../words.js';
import { EditDialog } from './EditDialog.js';
import { write } from './edits.js';
import { shareIn } from './numbers.js';

const t = words.rows;

const shown = (value: number): string => String(Number(value.toFixed(6)));

/** Priors of all hypotheses, written as one decision. */
export function PriorsDialog(props: {
  readonly hypotheses: MatrixRecord['hypotheses'];
  readonly onClose: () => void;
}): JSX.Element {
  const { hypotheses, onClose } = props;
  const [given, setGiven] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(hypotheses.map(({ id, prior }) => [id, prior === undefined ? '' : shown(prior)])),
  );
  const [counted, setCounted] = useState(hypotheses[0]?.referenceClass ?? '');
  const [wrong, setWrong] = useState('');
  const values = hypotheses.map(({ id }) => shareIn(given[id] ?? ''));
  const sum = values.reduce<number>((total, value) => total + (value || 0), 0);
  const spread = () => {
    const empty = hypotheses.filter((_, index) => values[index] === undefined);
    if (empty.length === 0 || !(sum <= 1)) return;
    const each = Number(((1 - sum) / empty.length).toFixed(4));
    // What rounding leaves goes to the last, so that all sum to one.
    const last = 1 - sum - each * (empty.length - 1);
    const spreading = empty.map(({ id }, index) => [id, shown(index === empty.length - 1 ? last : each)]);
    setGiven({ ...given, ...Object.fromEntries(spreading) });
  };
  const finish = (refused: string | undefined) => (refused ? setWrong(refused) : onClose());
  const save = async () => {
    const bad = hypotheses.find((_, index) => Number.isNaN(values[index]));
    if (bad) return setWrong(t.badNumber(bad.id, 'to 1'));
    const priors = Object.fromEntries(
      hypotheses.flatMap(({ id }, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
    );
    const body = { priors, referenceClass: counted.trim() };
    finish(await write('/api/matrix/priors', body, t.priorsSaved));
  };
  const takeAway = async () => {
    finish(await write('/api/matrix/priors', { priors: null, referenceClass: '' }, t.priorsGone));
  };
  return (
    <EditDialog
      heading={t.priors}
      wrong={wrong}
      onSave={save}
      other={{ label: t.noPriors, act: takeAway }}
      onClose={onClose}
    >
      <p class="muted">{t.priorsHint}</p>
      {hypotheses.map(({ id, text }) => (
        <label key={id} class="prior">
          <span>
            <strong>{id}</strong> {text}
          </span>
          <input
            inputMode="decimal"
            maxLength={12}
            value={given[id] ?? ''}
            onInput={(event) => setGiven({ ...given, [id]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="actions">
        <strong role="status">{t.sum(sum)}</strong>
        <button type="button" onClick={spread}>
          {t.spread}
        </button>
      </p>
      <Field label={t.counted} hint={t.countedHint} wide>
        <input maxLength={500} value={counted} onInput={(event) => setCounted(event.currentTarget.value)} />
      </Field>
    </EditDialog>
  );
}
