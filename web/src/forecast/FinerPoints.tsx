import type { JSX } from 'preact';
import { channels } from '../../../src/relations/breaks.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { words } from '../words.js';
import type { Fields } from './questionFields.js';

const t = words.forecast;

interface FinerPointsProps {
  readonly fields: Fields;
  readonly put: (part: Partial<Fields>) => void;
}

/** Threshold, coverage and grace: what stands in unless somebody says otherwise. */
export function FinerPoints({ fields, put }: FinerPointsProps): JSX.Element {
  const typed = (name: keyof Fields) => (event: { currentTarget: HTMLInputElement }) =>
    put({ [name]: event.currentTarget.value });
  return (
    <>
      <div class="fields threshold">
        <Choice
          label={t.measure}
          value={fields.measure}
          options={Object.entries(t.measures).map(([value, text]) => ({ value, text }))}
          onChange={(measure) => put({ measure })}
        />
        {fields.measure === 'at-least' ? (
          <Field label={t.count}>
            <input type="number" min={1} step={1} required value={fields.count} onInput={typed('count')} />
          </Field>
        ) : null}
        {fields.measure === 'conflict-share' ? (
          <Field label={t.share}>
            <input
              type="number"
              min={0}
              max={0.99}
              step={0.01}
              required
              value={fields.share}
              onInput={typed('share')}
            />
          </Field>
        ) : null}
        {fields.measure === 'change-point' ? (
          <>
            <Choice
              label={t.channel}
              value={fields.channel}
              options={channels.map((one) => ({ value: one, text: one }))}
              onChange={(channel) => put({ channel })}
            />
            <Choice
              label={t.bin}
              value={fields.bin}
              options={(['week', 'month'] as const).map((one) => ({
                value: one,
                text: words.relation.bins[one] ?? one,
              }))}
              onChange={(bin) => put({ bin })}
            />
          </>
        ) : null}
      </div>
      <details>
        <summary>{t.more}</summary>
        <div class="fields">
          <Field label={t.coverage}>
            <input
              type="number"
              min={0}
              step={1}
              required
              value={fields.coverage}
              onInput={typed('coverage')}
            />
          </Field>
          <Field label={t.grace}>
            <input
              type="number"
              min={0}
              step={1}
              value={fields.grace}
              placeholder="7"
              onInput={typed('grace')}
            />
          </Field>
        </div>
      </details>
    </>
  );
}
