import { type Weighing, weigh } from '../../hypotheses/weighing.js';
import { explainWeighing } from '../../hypotheses/wording/weighing.js';
import type { Anchor, Evidence, EvidenceReading, Hypothesis, Matrix } from '../../model/hypothesis.js';
import type { Span } from '../../model/span.js';
import { hash64 } from '../../util/hash.js';
import type { Source, WeighedHypothesis, WeighedPart, WeighedRow } from '../brief.js';
import { type Ledger, sentenceAround, uniqueSources } from '../ledger.js';
import { shortened } from '../wording/quote.js';

/** Verdict sentences in the brief; the commands give all of them. */
const sentences = 10;

/** Longest text of an explanation, a row or a sentence in the brief, in UTF-16 units; the whole words stay in the matrix. */
const longest = 500;

const brief = (text: string) => shortened(text, longest);

/** The matrix with ids and texts of a length that a page can hold; ids stay different. */
function cutMatrix(matrix: Matrix): Matrix {
  const names = new Map<string, string>();
  for (const [n, { id }] of [...matrix.hypotheses, ...matrix.evidence].entries())
    names.set(id, isPlain(id) ? id : `${shortened(id, 30)}${n + 1}`);
  const cut = (id: string) => names.get(id) ?? shortened(id, 40);
  const ids = (given: readonly string[] | undefined) => given?.map(cut);
  return {
    ...matrix,
    hypotheses: matrix.hypotheses.map(({ addedAfter, relations, ...one }) => ({
      ...one,
      id: cut(one.id),
      text: brief(one.text),
      ...(addedAfter ? { addedAfter: ids(addedAfter) ?? [] } : {}),
      ...(relations ? { relations: relations.map(({ kind, other }) => ({ kind, other: cut(other) })) } : {}),
    })),
    evidence: matrix.evidence.map(({ origin, contradictedBy, readings, ...row }) => ({
      ...row,
      id: cut(row.id),
      text: brief(row.text),
      ...(origin === undefined ? {} : { origin: origin.length <= 200 ? origin : cutOrigin(origin) }),
      ...(contradictedBy ? { contradictedBy: ids(contradictedBy) ?? [] } : {}),
      ...(readings ? { readings: readings.map(cutReading) } : {}),
    })),
    cells: matrix.cells.map((cell) => ({
      ...cell,
      evidence: cut(cell.evidence),
      hypothesis: cut(cell.hypothesis),
      ...(cell.rater === undefined ? {} : { rater: shortened(cell.rater, 60) }),
      ...(cell.reading === undefined ? {} : { reading: cutId(cell.reading) }),
    })),
  };
}

/** A long name keeps its beginning and stays different from others that begin alike. */
const cutOrigin = (origin: string) => `${shortened(origin, 120)} ${hash64(origin)}`;

const cutId = (id: string) => (isPlain(id) ? id : `${shortened(id, 20)}${hash64(id)}`);

const isPlain = (id: string) => id.length <= 40 && !/\s/u.test(id);

const cutReading = (one: EvidenceReading): EvidenceReading => ({
  ...one,
  id: cutId(one.id),
  ...(one.text === undefined ? {} : { text: shortened(one.text, 200) }),
});

/** The competing explanations as raters marked them, each row with its places. Undefined when there is nothing to weigh. */
export function weighed(ledger: Ledger, given: Matrix | undefined): WeighedPart | undefined {
  if (given === undefined) return undefined;
  const matrix = cutMatrix(given);
  const weighing = weigh(matrix);
  if (weighing.robustness === undefined) return undefined;
  const order = orderOf(matrix, weighing);
  return {
    question: brief(matrix.question ?? 'Which explanation survives the evidence?'),
    verdict: weighing.verdict,
    says: explainWeighing(weighing)
      .slice(0, sentences)
      .map((text) => shortened(text, 2 * longest)),
    raters: [...new Set(matrix.cells.map(({ rater }) => rater ?? 'an unnamed rater'))].sort(),
    hypotheses: order.map((one) => hypothesisLine(ledger, one, weighing)),
    rows: matrix.evidence.map((row) => rowLine(ledger, row, matrix)),
    collect: weighing.collect.map(({ says }) => shortened(says, 2 * longest)),
    seed: weighing.robustness.noise?.seed ?? 1,
  };
}

/** The least refuted first, as the lens of the verdict has it; those without a place last. */
function orderOf({ hypotheses }: Matrix, { lenses, robustness }: Weighing): readonly Hypothesis[] {
  const places = lenses.find(({ lens }) => lens === (robustness?.lens ?? 'parc'))?.places ?? [];
  const rank = new Map(places.flatMap((place) => place.hypotheses.map((id) => [id, place.rank] as const)));
  const at = ({ id }: Hypothesis) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  return hypotheses.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

function hypothesisLine(
  ledger: Ledger,
  hypothesis: Hypothesis,
  { lenses, robustness }: Weighing,
): WeighedHypothesis {
  const { id, text, anchors = [], addedAfter } = hypothesis;
  const groups = robustness?.tiers?.groups ?? [];
  const group = groups.findIndex((ids) => ids.includes(id));
  const ranks = lenses.flatMap(({ lens, places = [], scores }) => {
    const rank = places.find(({ hypotheses }) => hypotheses.includes(id))?.rank;
    const score = scores.find((one) => one.hypothesis === id)?.score;
    return rank === undefined || score === undefined ? [] : [{ lens, rank, score }];
  });
  return {
    id,
    text,
    sources: sourcesOf(ledger, anchors, id),
    ranks,
    ...(groups.length > 1 && group >= 0 ? { group: group + 1 } : {}),
    ...(addedAfter ? { addedAfter } : {}),
  };
}

function rowLine(ledger: Ledger, row: Evidence, { cells, hypotheses }: Matrix): WeighedRow {
  const { id, text, anchors = [], origin, reliability = '', credibility = '', kind, open } = row;
  const marks = (row.readings ?? [undefined]).flatMap((reading) =>
    hypotheses.flatMap((hypothesis) => {
      const given = cells.flatMap((cell) =>
        cell.evidence === id &&
        cell.hypothesis === hypothesis.id &&
        cell.reading === reading?.id &&
        cell.rating
          ? [cell.rating]
          : [],
      );
      const at = { hypothesis: hypothesis.id, marks: given };
      return given.length === 0
        ? []
        : [reading === undefined ? at : { ...at, reading: reading.id, share: reading.share }];
    }),
  );
  return {
    id,
    text,
    sources: sourcesOf(ledger, anchors, id),
    marks,
    ...(kind === undefined ? {} : { kind }),
    ...(origin === undefined ? {} : { origin }),
    ...(reliability || credibility ? { grade: `${reliability}${credibility}` } : {}),
    ...(open ? { open } : {}),
  };
}

/** Places of a row in the reports of the brief, those that speak for it first. */
function sourcesOf(ledger: Ledger, anchors: readonly Anchor[], own: string): readonly Source[] {
  const ordered = anchors.toSorted((a, b) => Number(a.against ?? false) - Number(b.against ?? false));
  return uniqueSources(ordered.flatMap((anchor) => sourceOf(ledger, anchor, own)));
}

function sourceOf(
  ledger: Ledger,
  { report: id, span, id: coded = '' }: Anchor,
  own: string,
): readonly Source[] {
  const report = ledger.report.get(id);
  // Another text under the same id would send the reader to other words.
  if (report === undefined || report.text.slice(span.start, span.end) !== span.exact) return [];
  const carrier = ledger.event.get(coded) ?? ledger.claim.get(coded) ?? codedAt(ledger, id, span);
  return [
    {
      report: id,
      span,
      sentence:
        carrier && holds(carrier.sentence, span) ? carrier.sentence : sentenceAround(report.text, span),
      id: carrier?.id ?? own,
    },
  ];
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** What was coded at a place, for `detente why`: the first claim or event whose words lie there. */
function codedAt({ claim, event }: Ledger, report: string, span: Span) {
  const meets = (other: Span) => other.start < span.end && span.start < other.end;
  for (const one of claim.values()) if (one.report === report && meets(one.content)) return one;
  for (const one of event.values()) if (one.report === report && meets(one.trigger)) return one;
  return undefined;
}
