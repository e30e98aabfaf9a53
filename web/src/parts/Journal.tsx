import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { JournalRecord } from '../../../src/server/shapes/journal.js';
import { useResource } from '../resource.js';
import { undoFrom } from '../undo.js';
import { words } from '../words.js';
import { Dialog, Trouble } from './frame.js';

const t = words.journal;

export const journalOpen = signal(false);

/** What was given and decided, latest first; decisions can be taken back here. */
export function Journal(): JSX.Element {
  const { value, error } = useResource<JournalRecord>('/api/journal?limit=300');
  return (
    <Dialog
      heading={t.heading}
      wide
      onClose={() => {
        journalOpen.value = false;
      }}
    >
      <p class="muted">{t.intro}</p>
      {error ? <Trouble error={error} /> : null}
      <ol class="journal" tabIndex={0} aria-label={t.heading}>
        {value?.lines.map((line) => (
          <li key={line.seq} class={line.undone ? 'undone' : ''}>
            <span class="line-no" title={t.line(line.seq)}>
              {line.seq}
            </span>
            <span>
              <strong>{t.kinds[line.kind] ?? line.kind}</strong>
              {line.undone ? ` (${t.undone})` : ''}
              <span class="row-facts">
                {line.at.replace('T', ' ').slice(0, 16)} · {line.by}
              </span>
              <span class="fields-said">{line.says}</span>
            </span>
            {line.mayUndo ? (
              <button type="button" onClick={() => undoFrom(line.seq)}>
                {words.bar.undo}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
