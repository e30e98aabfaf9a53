import type { ReportRecord } from '../../../src/server/shapes/reports.js';

type Spot = { readonly start: number; readonly end: number };

export type MarkKind = 'event' | 'claim' | 'hedge' | 'name';
export type Role = 'trigger' | 'actor' | 'recipient' | 'object' | 'source' | 'hedge' | 'words';

/** A stretch of text over which the same marks lie. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<MarkKind>;
  /** Event whose trigger it is. */
  readonly event?: string;
  readonly claim?: string;
  /** Part it plays in the chosen event. */
  readonly role?: Role;
  /** In the sentence of the chosen event or claim. */
  readonly chosen: boolean;
}

interface Mark extends Spot {
  readonly kind: MarkKind;
  readonly event?: string;
  readonly claim?: string;
}

/** Everything that is marked in a report. */
export function marksOf({ events, claims }: ReportRecord): Mark[] {
  const standing = events.filter(({ dismissed }) => !dismissed);
  const parties = [
    ...standing.flatMap((one) => [...one.actors, ...one.recipients, ...one.beneficiaries]),
    ...claims.flatMap(({ about }) => about),
    ...[...standing, ...claims].flatMap(({ attribution }) => attribution?.actor ?? []),
  ];
  const marks: Mark[] = [
    ...standing.map(({ id, trigger }): Mark => ({ ...spot(trigger), kind: 'event', event: id })),
    ...claims.map(({ id, content }): Mark => ({ ...spot(content), kind: 'claim', claim: id })),
    ...[...standing, ...claims].flatMap(({ hedge }): Mark[] =>
      hedge ? [{ ...spot(hedge.cue), kind: 'hedge' }] : [],
    ),
    ...parties.map(({ span }): Mark => ({ ...spot(span), kind: 'name' })),
  ];
  return marks.filter(({ start, end }) => end > start);
}

const spot = ({ start, end }: Spot): Spot => ({ start, end });

export interface Choice {
  /** The sentence that stands out. */
  readonly sentence?: Spot | undefined;
  /** Parts of the chosen event in it. */
  readonly roles: readonly (Spot & { readonly role: Role })[];
}

/** Words that are chosen in the text: their sentence stands out, and they in it. */
export const wordsChoice = ({ start, end, sentence }: Spot & { readonly sentence: Spot }): Choice => ({
  sentence,
  roles: start === sentence.start && end === sentence.end ? [] : [{ start, end, role: 'words' }],
});

/** Parts of the chosen event or claim. */
export function choiceOf(report: ReportRecord, id: string | undefined): Choice {
  const event = report.events.find((one) => one.id === id);
  const claim = report.claims.find((one) => one.id === id);
  if (!event) return { sentence: claim?.sentence, roles: claim ? said(claim) : [] };
  const roles: (Spot & { role: Role })[] = [
    { ...spot(event.trigger), role: 'trigger' },
    ...event.actors.map(({ span }) => ({ ...spot(span), role: 'actor' as const })),
    ...event.recipients.map(({ span }) => ({ ...spot(span), role: 'recipient' as const })),
    ...(event.object ? [{ ...spot(event.object.span), role: 'object' as const }] : []),
    ...said(event),
  ];
  return { sentence: event.sentence, roles: roles.filter(({ start, end }) => end > start) };
}

function said({ attribution, hedge }: ReportRecord['claims'][number] | ReportRecord['events'][number]) {
  return [
    ...(attribution?.source ? [{ ...spot(attribution.source), role: 'source' as const }] : []),
    ...(hedge ? [{ ...spot(hedge.cue), role: 'hedge' as const }] : []),
  ];
}

/** Cut a text at every edge of a mark, by paragraph. Offsets are those of the text. */
export function paragraphsOf(text: string, marks: readonly Mark[], choice: Choice): Piece[][] {
  const paragraphs: Spot[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g))
    paragraphs.push({ start: match.index, end: match.index + match[0].length });
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let first = 0;
  return paragraphs.map((paragraph) => {
    while (first < sorted.length && (sorted[first] as Mark).end <= paragraph.start) first += 1;
    const own: Mark[] = [];
    for (let at = first; at < sorted.length; at++) {
      const mark = sorted[at] as Mark;
      if (mark.start >= paragraph.end) break;
      if (mark.end > paragraph.start) own.push(mark);
    }
    return piecesOf(paragraph, own, choice);
  });
}

/** Of marks that lie upon each other the one that says most exactly where: a sentence coded by hand may hold others. */
function narrowest(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, one) => (best && best.end - best.start <= one.end - one.start ? best : one),
    undefined,
  );
}

function piecesOf(paragraph: Spot, marks: readonly Mark[], { sentence, roles }: Choice): Piece[] {
  const inside = [...marks, ...roles, ...(sentence ? [sentence] : [])];
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of inside)
    for (const edge of [start, end]) if (edge > paragraph.start && edge < paragraph.end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index): Piece => {
    const start = cuts[index] as number;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const event = narrowest(over.filter((mark) => mark.event !== undefined))?.event;
    const claim = over.find((mark) => mark.claim !== undefined)?.claim;
    const role = roles.find((one) => one.start <= start && one.end >= end)?.role;
    return {
      ...{ start, end, kinds: new Set(over.map(({ kind }) => kind)) },
      ...(event === undefined ? {} : { event }),
      ...(claim === undefined ? {} : { claim }),
      ...(role === undefined ? {} : { role }),
      chosen: sentence !== undefined && sentence.start <= start && sentence.end >= end,
    };
  });
}
