import type { Attribution, CodedEvent, Hedge } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import { actorName } from './actors.js';
import { quote, shortened } from './quote.js';

/** A report's label: its title in quotation marks and its publisher, or the file it came from. */
export function reportLabel(report: Report): string {
  const title =
    report.title === undefined || report.title.trim() === '' ? undefined : quote(report.title, 90);
  const publisher = report.publisher === undefined ? undefined : shortened(report.publisher);
  if (title === undefined) return publisher ?? shortened(report.origin === '' ? report.id : report.origin);
  return publisher === undefined ? title : `${title} (${publisher})`;
}

/** Who says it, in the report's words where it has any. */
export function speakerOf(attribution: Attribution): string {
  const { source, actor } = attribution;
  // "Others" after "some officials": the words, and what they are taken for.
  if (source !== undefined && actor?.code === '---') return `${quote(source.exact, 120)} (${actor.name})`;
  if (source !== undefined) return quote(source.exact, 120);
  if (attribution.actor !== undefined) return actorName(attribution.actor);
  return `a source not named (${quote(attribution.cue.exact, 60)})`;
}

/** Always filled: the named source, or the author of the report. */
export function byWords(attribution: Attribution | undefined, report: Report | undefined): string {
  if (attribution !== undefined) return speakerOf(attribution);
  if (report === undefined) return 'the author of a report not in the material';
  const titled = report.title !== undefined && report.title.trim() !== '';
  return `the author of ${titled ? quote(report.title, 90) : `the report in ${reportLabel(report)}`}`;
}

/** `hedged: “it seems”`. */
export function hedgeWords(hedge: Hedge): string {
  return `hedged: ${quote(hedge.cue.exact, 60)}`;
}

/** The report withdraws the full assertion or leaves it to somebody else. */
export function isDoubtful(event: CodedEvent): boolean {
  return event.attribution !== undefined || event.hedge !== undefined;
}

/** Who carries an act when the report itself does not vouch for it in full; undefined when it does. */
export function saidBy(event: CodedEvent): string | undefined {
  const parts = [
    ...(event.attribution ? [`according to ${speakerOf(event.attribution)}`] : []),
    ...(event.hedge ? [hedgeWords(event.hedge)] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}
