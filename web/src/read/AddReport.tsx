import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AddedRecord } from '../../../src/server/shapes/reports.js';
import { post, postFile, query } from '../api.js';
import { Dialog, Field } from '../parts/frame.js';
import { go, linkTo } from '../route.js';
import { say, tell, tellError } from '../say.js';
import { words } from '../words.js';

const t = words.add;

/** Whether the form for a new report is open. */
export const adding = signal(false);
const dropping = signal(false);

interface Said {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
}

/** Show what was kept. */
function kept(results: readonly AddedRecord[]): void {
  const added = results.flatMap((one) => one.added);
  const [first] = [...added, ...results.flatMap((one) => one.known)];
  tell(added.length > 0 ? t.added(added.length) : t.known);
  if (first) go(linkTo(['read', first]));
}

async function keepFiles(files: readonly File[], said: Said): Promise<void> {
  const results: AddedRecord[] = [];
  for (const file of files)
    try {
      results.push(
        await postFile<AddedRecord>(`/api/reports/file${query({ name: file.name, ...said })}`, file),
      );
    } catch (error) {
      tellError(error);
    }
  if (results.length > 0) kept(results);
}

/** Files dropped anywhere on the page are added. */
export function useDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dropping.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) dropping.value = false;
    };
    const drop = (event: DragEvent) => {
      dropping.value = false;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void keepFiles(files, {});
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
}

export function DropHint(): JSX.Element | null {
  return dropping.value ? <div class="drop-hint">{t.drop}</div> : null;
}

/** The form for a new report: a text, files, or an address. */
export function AddReport(): JSX.Element {
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [said, setSaid] = useState<Said>({});
  const [busy, setBusy] = useState(false);
  const put = (name: keyof Said, value: string) => setSaid((before) => ({ ...before, [name]: value }));
  const close = () => {
    adding.value = false;
  };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as Said;
  const save = async () => {
    if (!text.trim() && files.length === 0 && !url.trim()) return tell(t.nothing, { bad: true });
    setBusy(true);
    try {
      if (files.length > 0) await keepFiles(files, given);
      if (text.trim()) kept([await post<AddedRecord>('/api/reports', { text, ...given })]);
      if (url.trim()) kept([await post<AddedRecord>('/api/reports/url', { url: url.trim(), ...given })]);
      close();
    } catch (error) {
      tellError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog heading={t.heading} onClose={close} wide>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          say(words.busy);
          void save();
        }}
      >
        <Field label={t.paste} wide>
          <textarea rows={9} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </Field>
        <div class="fields">
          <Field label={t.title}>
            <input maxLength={500} onInput={(event) => put('title', event.currentTarget.value)} />
          </Field>
          <Field label={t.publisher}>
            <input maxLength={500} onInput={(event) => put('publisher', event.currentTarget.value)} />
          </Field>
          <Field label={t.date}>
            <input
              type="date"
              aria-describedby="date-hint"
              onInput={(event) => put('date', event.currentTarget.value)}
            />
          </Field>
        </div>
        <p id="date-hint" class="hint">
          {t.dateHint}
        </p>
        <Field label={t.file} wide>
          <input
            type="file"
            multiple
            onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
          />
        </Field>
        <Field label={t.url} hint={t.urlHint} wide>
          <input type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
        </Field>
        <p class="actions">
          <button type="submit" class="main" disabled={busy}>
            {t.save}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
