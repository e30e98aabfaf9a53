import type { Anchor, Matrix } from '../model/hypothesis.js';
import type { Report } from '../model/report.js';

export interface AnnotationOptions {
  /** Id (an IRI) for the annotation with this name; the same name must give the same id. */
  readonly iri: (name: string) => string;
  /** ISO time written as `created`; left out when not given. */
  readonly at?: string;
}

type JsonLd = Readonly<Record<string, unknown>>;

/** Characters before and after the words, so that they are found again when the text moves. */
const CONTEXT = 32;

/**
 * W3C Web Annotations (JSON-LD) of the words that rows and hypotheses go back to: one for each place, with the quotation and its position
 * in Unicode code points, as the standard counts. Places in reports that are not given keep the quotation and lose the context.
 */
export function webAnnotations(
  { hypotheses, evidence }: Pick<Matrix, 'hypotheses' | 'evidence'>,
  reports: readonly Report[],
  options: AnnotationOptions,
): JsonLd {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const items = [...hypotheses, ...evidence].flatMap(({ id, text, anchors = [] }) =>
    anchors.map((anchor, n) => annotation({ id, text, anchor, n }, byId.get(anchor.report), options)),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: options.iri('annotations'),
    type: 'AnnotationCollection',
    total: items.length,
    first: {
      id: options.iri('annotations page 1'),
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
}

interface Placed {
  readonly id: string;
  readonly text: string;
  readonly anchor: Anchor;
  readonly n: number;
}

function annotation(
  { id, text, anchor, n }: Placed,
  report: Report | undefined,
  { iri, at }: AnnotationOptions,
): JsonLd {
  return {
    id: iri(`annotation ${id} ${n} ${anchor.report} ${anchor.span.start}`),
    type: 'Annotation',
    motivation: anchor.against ? 'questioning' : 'linking',
    ...(at === undefined ? {} : { created: at }),
    body: { type: 'TextualBody', value: `${id}: ${text}`, format: 'text/plain' },
    target: {
      source: report?.url ?? `urn:detente:report:${anchor.report}`,
      selector: selectorsOf(anchor, report),
    },
  };
}

function selectorsOf({ span }: Anchor, report: Report | undefined): readonly JsonLd[] {
  const { start, end, exact } = span;
  const text = report?.text;
  if (text === undefined || text.slice(start, end) !== exact) return [{ type: 'TextQuoteSelector', exact }];
  const before = text.slice(0, start);
  const [prefix, suffix] = [
    [...before].slice(-CONTEXT),
    [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT),
  ];
  const from = points(before);
  return [
    { type: 'TextQuoteSelector', exact, prefix: prefix.join(''), suffix: suffix.join('') },
    { type: 'TextPositionSelector', start: from, end: from + points(exact) },
  ];
}

/** Unicode code points of a text. */
function points(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
