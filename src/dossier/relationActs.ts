import type { Material } from '../briefs/material.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { quadOf, scoreOf } from '../ontology/plover.js';
import type { RelationAct } from '../relations/act.js';

/**
 * The acts of a dossier as relations count them: each group of tellings once, asserted ones with both parties known, one
 * entry a directed pair. An act among n parties counts for each ordered pair. Intensity is PLOVER's score.
 */
export function relationActsOf(material: Material): { acts: RelationAct[]; notices: Notice[] } {
  const byId = new Map(material.events.map((event) => [event.id, event]));
  const sources = sourcesOf(material);
  const told = material.groups.flatMap((group) => {
    const first = group.events.map((id) => byId.get(id)).find((event) => event !== undefined);
    return first?.modality === 'asserted' ? [{ group, first }] : [];
  });
  const dated = told.flatMap(({ group, first }) => {
    const day = first.date.from;
    return day === undefined ? [] : [{ group, first, day }];
  });
  const acts = dated.flatMap(({ group, first, day }) =>
    pairsOf(first).map(([actor, recipient]) => ({
      id: first.id,
      ...{ actor, recipient, day },
      quad: quadOf(first.type),
      intensity: scoreOf(first.type, first.mode),
      type: first.mode ? `${first.type}/${first.mode}` : first.type,
      origin: group.id,
      source: sources.get(first.report) ?? first.report,
    })),
  );
  return { acts, notices: undated(told.length - dated.length) };
}

/** Who published what a report goes back to. */
function sourcesOf({ reports, lineage }: Material): ReadonlyMap<string, string> {
  const publishers = new Map(reports.map(({ id, publisher, origin }) => [id, publisher ?? origin]));
  return new Map(lineage.map(({ report, origin }) => [report, publishers.get(origin) ?? origin]));
}

function undated(count: number): Notice[] {
  if (count === 0) return [];
  return [
    {
      code: 'relations/undated',
      severity: 'warning',
      message: `${count} acts have no day and are left out`,
      hint: 'Their reports state no publication date: give it with --date, or add them to a dossier with one.',
    },
  ];
}

function pairsOf({ actors, recipients, reciprocal }: CodedEvent): [string, string][] {
  const towards = reciprocal ? actors : recipients;
  const pairs = actors.flatMap(({ code }) => towards.map((other): [string, string] => [code, other.code]));
  const known = pairs.filter(([a, b]) => a !== b && a !== '---' && b !== '---');
  return [...new Map(known.map((pair) => [pair.join(), pair])).values()];
}

/** Code of a party given by code or by a name that the material uses; undefined when it knows neither. */
export function partyCode({ events }: Material, asked: string): string | undefined {
  const wanted = asked.toLowerCase();
  const actors = events.flatMap((event) => [...event.actors, ...event.recipients]);
  return actors.find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted)
    ?.code;
}
