import { eventNotation, partiesNotation } from '../../src/coding/notation.js';
import type { Actor } from '../../src/model/actor.js';
import type { CodedEvent } from '../../src/model/event.js';

/**
 * Whether an event is what a compact line expects: `RUS SANCTION/discontinue CHN`, `[CHN+IND] ASSAULT`, then any of a
 * modality word (default: asserted), a date, `about="…"`, `for=CHN`, `said="…"`, `hedge="…"`, `shift=earlier:1year`.
 * Sectors and modes count only where the line names them; a mode of `-` means none.
 */
export function fits(event: CodedEvent, line: string): boolean {
  const [date, rest] = /^~?[\d?][\d-]*(?:\.\.[\d-]*)? /.test(line)
    ? [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
    : [undefined, line];
  const match = /^(\[[^\]]+\]|\S+) ([A-Z]+)(?:\/(\S+))?(.*)$/.exec(rest);
  if (!match) throw new Error(`cannot read the expectation "${line}"`);
  const [, who = '', type, mode, tail = ''] = match;
  if (event.type !== type) return false;
  if (mode !== undefined && (event.mode ?? '-') !== mode) return false;
  if (date !== undefined && !eventNotation(event).startsWith(`${date} `)) return false;
  const reciprocal = who.startsWith('[');
  if (reciprocal !== event.reciprocal) return false;
  if (!sameParties(event.actors, reciprocal ? who.slice(1, -1) : who)) return false;
  let words = tail.trim();
  if (!reciprocal) {
    const recipient = /^(?:[A-Z]{2,5}\b|---)\S*/.exec(words)?.[0] ?? '---';
    if (!sameParties(event.recipients, recipient)) return false;
    words = words.slice(/^(?:[A-Z]{2,5}\b|---)\S*/.test(words) ? recipient.length : 0).trim();
  }
  const modality = /^(asserted|negated|hypothetical|future|historical)/.exec(words)?.[0];
  if (event.modality !== (modality ?? 'asserted')) return false;
  const noted = eventNotation(event);
  return [...words.slice(modality?.length ?? 0).matchAll(/\w+=(?:"[^"]*"|\S+)/g)].every(([part]) =>
    noted.includes(` ${part}`),
  );
}

function sameParties(actors: readonly Actor[], wanted: string): boolean {
  const parties = wanted.split('+').sort();
  const found = [...actors].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (wanted === '---') return actors.length === 0 || partiesNotation(actors) === '---';
  if (found.length !== parties.length) return false;
  return parties.every((party) =>
    found.some(({ code, sectors }) =>
      party.includes(':') ? party === `${code}:${sectors[0] ?? ''}` : party === code,
    ),
  );
}
