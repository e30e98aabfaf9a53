import { withIds } from '../../src/coding/ids.js';
import type { Fingerprint } from '../../src/coding/lineage/fingerprint.js';
import { printsOf } from '../../src/coding/lineage/prints.js';
import { codedWriter } from '../../src/dossier/coded/codedFile.js';
import { codedKey } from '../../src/dossier/coded/codedKey.js';
import { codedLine } from '../../src/dossier/coded/codedLine.js';
import { createDossier, openDossier } from '../../src/dossier/folder.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { bringUpToDate } from '../../src/dossier/rebuild.js';
import type { IndexedReport } from '../../src/dossier/reportIndex.js';
import { addDocument } from '../../src/dossier/reports.js';
import type { Maker } from '../../src/dossier/stamp.js';
import type { Actor } from '../../src/model/actor.js';
import type { CodedEvent, EventType } from '../../src/model/event.js';
import type { Report } from '../../src/model/report.js';
import { spanOf } from '../../src/model/span.js';
import { addToDay } from '../../src/util/calendar.js';
import { hasty } from './hasty.js';

const states = [
  ['Kenya', 'KEN'],
  ['Peru', 'PER'],
  ['Chile', 'CHL'],
  ['Ghana', 'GHA'],
  ['Nepal', 'NPL'],
  ['Laos', 'LAO'],
  ['Malta', 'MLT'],
  ['Cuba', 'CUB'],
  ['Togo', 'TGO'],
  ['Fiji', 'FJI'],
] as const;

const acts: readonly (readonly [verb: string, type: EventType])[] = [
  ['praised', 'SUPPORT'],
  ['met', 'CONSULT'],
  ['accused', 'ACCUSE'],
  ['aided', 'AID'],
  ['sanctioned', 'SANCTION'],
  ['thanked', 'SUPPORT'],
  ['threatened', 'THREATEN'],
];

interface Line {
  readonly text: string;
  readonly parts: readonly [actor: number, verb: number, recipient: number];
}

function linesOf(report: number, count: number): Line[] {
  return Array.from({ length: count }, (_, line) => {
    const n = report * 31 + line * 17;
    const parts = [n % states.length, (n >> 1) % acts.length, (n + 1 + (line % 7)) % states.length] as const;
    const [a, v, r] = parts;
    return {
      text: `${states[a]?.[0]} ${acts[v]?.[0]} ${states[r]?.[0]} over item ${report}-${line}.`,
      parts,
    };
  });
}

function eventsOf(report: Report, lines: readonly Line[]): CodedEvent[] {
  let at = 0;
  const drafts = lines.map(({ text, parts: [a, v, r] }): CodedEvent => {
    const start = report.text.indexOf(text, at);
    at = start + text.length;
    const place = (word: string, from: number) => {
      const begin = report.text.indexOf(word, from);
      return spanOf(report.text, begin, begin + word.length);
    };
    const [verb = '', type = 'CONSULT'] = acts[v] ?? [];
    const trigger = place(verb, start);
    const party = (index: number, from: number): Actor => {
      const [name = '', code = ''] = states[index] ?? [];
      return { code, sectors: [], span: place(name, from), name, because: `${name}, named as such` };
    };
    return {
      id: '',
      report: report.id,
      sentence: spanOf(report.text, start, at),
      trigger,
      actors: [party(a, start)],
      recipients: [party(r, trigger.end)],
      reciprocal: false,
      type,
      contexts: [],
      date: { from: report.date ?? '', to: report.date ?? '', granularity: 'day', kind: 'exact' },
      modality: 'asserted',
      beneficiaries: [],
      reasons: [{ rule: 'frame', says: `"${verb}" is ${type}`, span: trigger }],
    };
  });
  return withIds(drafts);
}

/** As if no report shared a sentence with another one. */
const fingerprintOf = ({ id, date }: Report): Fingerprint => ({
  report: id,
  ...(date ? { date } : {}),
  publisher: [],
  sentences: printsOf([]),
  terms: new Uint32Array(),
  cites: [],
});

/** A dossier of so many reports with ten events each, with records as the coder of `maker` would leave them. */
export async function makeLargeDossier(folder: string, reports: number, maker: Maker): Promise<void> {
  const effects = hasty(nodeEffects());
  await createDossier(effects, folder, { title: 'Large' });
  const dossier = await openDossier(effects, folder, { mode: 'write' });
  const writer = await codedWriter(dossier);
  for (let n = 0; n < reports; n++) {
    const lines = linesOf(n, 10);
    const { added } = await addDocument(dossier, {
      bytes: new TextEncoder().encode(lines.map(({ text }) => text).join('\n\n')),
      origin: `${n}.txt`,
      mediaType: 'text/plain',
      title: `Report ${n} on ${lines[0]?.text}`,
      publisher: `Wire ${n % 40}`,
      date: addToDay('2010-01-01', n % 4000, 'day'),
    });
    for (const report of added) {
      const key = codedKey(maker, dossier.index.reports.get(report.id) as IndexedReport);
      const records = { events: eventsOf(report, lines), claims: [], notices: [] };
      await writer.add(codedLine(key, { report, ...records, fingerprint: fingerprintOf(report) }));
    }
  }
  await writer.close();
  await bringUpToDate(dossier, maker);
  await dossier.close();
}
