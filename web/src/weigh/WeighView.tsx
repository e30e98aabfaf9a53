import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MatrixRecord, WeighingRecord } from '../../../src/server/shapes/matrix.js';
import { post, query } from '../api.js';
import { Field, Trouble } from '../parts/frame.js';
import { useResource } from '../resource.js';
import { place, set } from '../route.js';
import { tellError } from '../say.js';
import { words } from '../words.js';
import { AddForms } from './AddForms.js';
import { rowsOf } from './cells.js';
import { Grid } from './Grid.js';
import { PriorsDialog } from './PriorsDialog.js';
import { Proposals } from './Proposals.js';
import { Scores } from './Scores.js';

const t = words.weigh;

/** Competing explanations: the matrix, what it says once asked, and what the reports offer for it. */
export function WeighView(): JSX.Element {
  const { search } = place.value;
  const [rater, others, scored] = [search.get('rater') ?? '', search.has('others'), search.has('scores')];
  const asked = { rater, others: others || undefined };
  const { value: matrix, error } = useResource<MatrixRecord>(`/api/matrix${query(asked)}`);
  const { value: weighing } = useResource<WeighingRecord>(scored ? '/api/weighing' : undefined);
  const [priors, setPriors] = useState(false);
  const tools = useRef<HTMLDivElement>(null);
  const filled = matrix !== undefined && matrix.hypotheses.length > 0 && matrix.evidence.length > 0;
  return (
    <div class="weigh">
      <h1 class={matrix?.question ? '' : 'muted'}>{matrix?.question || t.noQuestion}</h1>
      {error ? <Trouble error={error} /> : null}
      {matrix ? (
        <div ref={tools} class="weigh-tools">
          <Question key={matrix.question} question={matrix.question} />
          <Field label={t.rater}>
            <input
              list="raters"
              value={matrix.rater}
              maxLength={100}
              onChange={(event) => set({ rater: event.currentTarget.value.trim() || undefined })}
            />
          </Field>
          <datalist id="raters">
            {matrix.raters.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <label class="tick">
            <input
              type="checkbox"
              checked={others}
              onChange={() => set({ others: others ? undefined : '1' })}
            />
            {t.reveal}
          </label>
          <button
            type="button"
            aria-pressed={scored}
            onClick={() => set({ scores: scored ? undefined : '1' })}
          >
            {scored ? t.hideScores : t.scores}
          </button>
          <button type="button" onClick={() => setPriors(true)} disabled={matrix.hypotheses.length === 0}>
            {words.rows.priors}
          </button>
          <button type="button" onClick={() => print()}>
            {t.print}
          </button>
          <span class="muted">
            {[rated(matrix), ...priorsOf(matrix), ...(scored ? [] : [t.scoresHint])].join(' · ')}
          </span>
        </div>
      ) : null}
      {matrix && filled ? (
        <Grid
          matrix={matrix}
          weighing={scored ? weighing : undefined}
          onLeave={() => tools.current?.querySelector('button')?.focus()}
        />
      ) : null}
      {matrix && !filled ? <p class="empty">{t.empty}</p> : null}
      {matrix && scored && weighing ? <Scores matrix={matrix} weighing={weighing} /> : null}
      {matrix ? <AddForms hasNone={matrix.hypotheses.some(({ none }) => none)} /> : null}
      <Proposals />
      {matrix && priors ? (
        <PriorsDialog hypotheses={matrix.hypotheses} onClose={() => setPriors(false)} />
      ) : null}
    </div>
  );
}

/** Priors of some only count as none: said, because nothing else shows it. */
function priorsOf({ hypotheses }: MatrixRecord): string[] {
  const given = hypotheses.filter(({ prior }) => prior !== undefined).length;
  return given === 0 || given === hypotheses.length ? [] : [words.rows.priorsPartly];
}

function rated(matrix: MatrixRecord): string {
  const columns = matrix.hypotheses.length;
  const own = matrix.cells.filter(({ rater, rating }) => rater === matrix.rater && rating);
  return t.rated(own.length, rowsOf(matrix).length * columns);
}

function Question({ question }: { readonly question: string }): JSX.Element {
  const [text, setText] = useState(question);
  const save = () => {
    if (text.trim() !== question) post('/api/matrix/question', { question: text.trim() }).catch(tellError);
  };
  return (
    <Field label={t.question} wide>
      <input
        value={text}
        maxLength={500}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={save}
      />
    </Field>
  );
}
