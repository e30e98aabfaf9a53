import type { JSX } from 'preact';
import type { RelationRecord } from '../../../src/server/shapes/relation.js';
import { set } from '../route.js';
import { words } from '../words.js';

const t = words.relation;

export const ruleNames = Object.keys(t.ruleNames) as (keyof RelationRecord['rule'])[];

/** The rule behind the verdict's word; its numbers can be changed, and stand in the address. */
export function Rule({ relation }: { readonly relation: RelationRecord }): JSX.Element {
  const { rule, defaults } = relation;
  const names = ruleNames.filter((name) => rule[name] !== undefined);
  const changed = names.some((name) => rule[name] !== defaults[name]);
  return (
    <details class="rule-form">
      <summary>
        {t.rule}
        {changed ? ` – ${t.ruleChanged}` : ''}
      </summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {names.map((name) => (
          <label key={name}>
            <span>{t.ruleNames[name]}</span>
            <input
              type="number"
              min={0}
              step="any"
              value={rule[name]}
              onChange={(event) => set({ [name]: event.currentTarget.value || undefined })}
            />
          </label>
        ))}
        <button
          type="button"
          class="quiet"
          disabled={!changed}
          onClick={() => set(Object.fromEntries(ruleNames.map((name) => [name, undefined])))}
        >
          {t.ruleReset}
        </button>
      </form>
    </details>
  );
}
