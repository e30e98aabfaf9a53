import { askLinks } from '../../src/forecasts/links/ask.js';
import type { DatedLink } from '../../src/forecasts/links/eventsBehind.js';
import type { LinkExplanation, LinkTerm } from '../../src/forecasts/links/explain.js';
import { linkAt } from '../../src/forecasts/links/facts.js';
import { InputError } from '../events/files.js';
import type { LoadedBenchmark } from './load.js';
import type { LinkOptions } from './options.js';

const answers = 5;
const eventsShown = 2;
/** Terms that move a score by less say little. */
const least = 0.05;

/** Lines for `--ask "Subject | relation | ?"` or `"? | relation | Object"`: the best answers, and why, in names. */
export function askedLines(asked: string, benchmark: LoadedBenchmark, options: LinkOptions): string[] {
  const question = questionOf(asked, benchmark);
  const { setting, seed } = options;
  const found = askLinks({ benchmark, setting, seed, question, top: answers });
  return [
    `${asked} on step ${question.day}, ${setting}-step: the linear score ranks, it is no probability`,
    ...found.flatMap((one) => answerLines(one, benchmark)),
  ];
}

function questionOf(asked: string, benchmark: LoadedBenchmark) {
  const { entityNames, relationNames, relations, splits } = benchmark;
  const [subject = '', relation = '', object = '', ...more] = asked.split('|').map((part) => part.trim());
  if (more.length > 0 || (subject === '?') === (object === '?'))
    throw new InputError(
      `links: --ask is "Subject | relation | ?" or "? | relation | Object", not "${asked}"`,
    );
  const inverse = subject === '?';
  return {
    subject: numberOf(inverse ? object : subject, entityNames, 'entity'),
    relation: numberOf(relation, relationNames, 'relation') + (inverse ? relations : 0),
    day: splits.scoredFrom,
  };
}

/** By name, underscores and case aside, or by number. */
function numberOf(word: string, names: readonly string[], what: string): number {
  const plain = (name: string) => name.replaceAll('_', ' ').trim().toLowerCase();
  const at = names.findIndex((name) => plain(name) === plain(word));
  const number = at < 0 && /^\d+$/.test(word) ? Number(word) : at;
  if (number >= 0 && number < names.length) return number;
  const like = names.filter((name) => plain(name).includes(plain(word))).slice(0, 5);
  throw new InputError(
    `links: no ${what} is called "${word}"${like.length > 0 ? `; there is ${like.join(', ')}` : ''}`,
  );
}

function answerLines({ place, entity, score, terms }: LinkExplanation, benchmark: LoadedBenchmark): string[] {
  return [
    `${String(place).padStart(2)}  ${benchmark.entityNames[entity]?.replaceAll('_', ' ')}  ${score.toFixed(3)}`,
    ...terms.filter(({ effect }) => Math.abs(effect) >= least).map((term) => termLine(term, benchmark)),
  ];
}

function termLine({ family, effect, events }: LinkTerm, benchmark: LoadedBenchmark): string {
  const shown = events.slice(0, eventsShown).map((event) => eventText(event, benchmark));
  const rest = events.length - shown.length;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return `      ${family.padEnd(12)}${(effect > 0 ? '+' : '') + effect.toFixed(3)}  ${[...shown, ...more].join('; ')}`;
}

function eventText({ row, day }: DatedLink, { facts, entityNames, relationNames }: LoadedBenchmark): string {
  const { subject, relation, object } = linkAt(facts, row);
  const plain = (name: string | undefined) => name?.replaceAll('_', ' ');
  return `step ${day} ${plain(entityNames[subject])}: ${plain(relationNames[relation])}, ${plain(entityNames[object])}`;
}
