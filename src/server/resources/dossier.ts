import type { Session } from '../../dossier/session.js';
import { eventTypes, modesOf, quadOf } from '../../ontology/plover.js';
import { actsOf } from '../acts.js';
import { onceAVersion } from '../memo.js';
import { route } from '../route.js';
import { type DossierRecord, dossierShape } from '../shapes/dossier.js';
import { undated } from '../tables.js';

/** Most notices that are sent; the brief lists all. */
const mostNotices = 200;

const counted = onceAVersion((session: Session) => {
  const acts = actsOf(session);
  const { reports, events, claims, notices } = session.material();
  const publishers = new Map<string, number>();
  for (const { publisher = '' } of reports) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
  const types = new Map<string, number>();
  for (const { first } of acts) types.set(first.type, (types.get(first.type) ?? 0) + 1);
  const dated = acts.filter(({ day }) => day !== undated);
  const [from, to] = [dated[0]?.day, dated.at(-1)?.day];
  return {
    counts: {
      reports: reports.length,
      events: events.length,
      acts: acts.length,
      claims: claims.length,
    },
    parties: partiesByActs(session),
    publishers: [...publishers].map(([name, count]) => ({ name, reports: count })).sort(byName),
    types: eventTypes.map((type) => ({
      type,
      quad: quadOf(type),
      modes: [...modesOf(type)],
      acts: types.get(type) ?? 0,
    })),
    ...(from && to ? { span: { from, to } } : {}),
    notices: notices.slice(0, mostNotices),
  };
});

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

function partiesByActs(session: Session): DossierRecord['parties'] {
  const counts = new Map<string, { name: string; acts: number }>();
  for (const { first } of actsOf(session)) {
    const seen = new Set<string>();
    for (const { code, name } of [...first.actors, ...first.recipients]) {
      if (code === '---' || seen.has(code)) continue;
      seen.add(code);
      const known = counts.get(code);
      if (known) known.acts += 1;
      else counts.set(code, { name: name.trim() || code, acts: 1 });
    }
  }
  return [...counts]
    .map(([code, rest]) => ({ code, ...rest }))
    .sort((a, b) => b.acts - a.acts || (a.code < b.code ? -1 : 1));
}

export const dossierRoute = route({
  method: 'get',
  path: '/api/dossier',
  summary: 'What the dossier is about, and what its records can be filtered by',
  answers: dossierShape,
  handle: (_, { session }): DossierRecord => {
    const { about, by, readOnly, journal } = session.dossier;
    const known = counted(session);
    const { seq, hash } = journal.head();
    return {
      ...{ id: about.id, title: about.title, analyst: by, version: session.version(), head: { seq, hash } },
      ...(readOnly ? { readOnly } : {}),
      ...known,
      counts: { ...known.counts, waiting: session.waiting().size },
      notices: known.notices.map((notice) => ({ ...notice })),
    };
  },
});
