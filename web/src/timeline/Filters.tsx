import type { JSX } from 'preact';
import { dossier } from '../dossier.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { place } from '../route.js';
import { words } from '../words.js';

const t = words.timeline;

export const filterNames = [
  'party',
  'actor',
  'recipient',
  'type',
  'modality',
  'publisher',
  'text',
  'from',
  'to',
] as const;

type Change = Readonly<Record<string, string | undefined>>;

/** What the acts are filtered by; all of it stands in the address. */
export function Filters({ onChange }: { readonly onChange: (change: Change) => void }): JSX.Element {
  const { search } = place.value;
  const value = (name: string) => search.get(name) ?? '';
  const about = dossier.value;
  const parties = (about?.parties ?? []).map(({ code, name, acts }) => ({
    value: code,
    text: `${name} (${acts})`,
  }));
  const types = (about?.types ?? []).filter(({ acts }) => acts > 0);
  const publishers = (about?.publishers ?? []).filter(({ name }) => name !== '');
  const choose = (name: string) => (chosen: string) => onChange({ [name]: chosen || undefined });
  const typed = (name: string) => (event: { currentTarget: HTMLInputElement }) =>
    choose(name)(event.currentTarget.value);
  const active = filterNames.some((name) => search.has(name));
  return (
    <form class="filters" aria-label={t.filters} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={t.party}
        value={value('party')}
        empty={t.anyParty}
        options={parties}
        onChange={choose('party')}
      />
      <Choice
        label={t.actor}
        value={value('actor')}
        empty={t.anyone}
        options={parties}
        onChange={choose('actor')}
      />
      <Choice
        label={t.recipient}
        value={value('recipient')}
        empty={t.anyone}
        options={parties}
        onChange={choose('recipient')}
      />
      <Choice
        label={t.type}
        value={value('type')}
        empty={t.anyType}
        options={types.map(({ type, quad, acts }) => ({
          value: type,
          text: `${words.signs[quad]} ${type} (${acts})`,
        }))}
        onChange={choose('type')}
      />
      <Choice
        label={t.modality}
        value={value('modality')}
        empty={t.anyModality}
        options={Object.entries(words.modalities).map(([key, text]) => ({ value: key, text }))}
        onChange={choose('modality')}
      />
      <Choice
        label={t.publisher}
        value={value('publisher')}
        empty={t.anyPublisher}
        options={publishers.map(({ name, reports }) => ({ value: name, text: `${name} (${reports})` }))}
        onChange={choose('publisher')}
      />
      <Field label={t.text}>
        <input type="search" value={value('text')} onInput={typed('text')} />
      </Field>
      <Field label={t.from}>
        <input type="date" value={value('from')} onChange={typed('from')} />
      </Field>
      <Field label={t.to}>
        <input type="date" value={value('to')} onChange={typed('to')} />
      </Field>
      <button
        type="button"
        class="quiet"
        disabled={!active}
        onClick={() => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
      >
        {t.reset}
      </button>
    </form>
  );
}
