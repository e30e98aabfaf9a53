import type { Span } from '../../model/span.js';
import type { CodeOfName } from '../../ontology/actors/codeOfName.js';
import { rowOfCells } from './cells.js';
import type { ReadRow } from './readRow.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A record of `detente events --json` as a coding: an event, a sentence without one (`type: "none"`) or a row by dictionaries. Flat
 * records with the columns of a table are read like one.
 */
export function rowOfRecord(value: unknown, codeOf: CodeOfName): ReadRow {
  if (!isFields(value)) return { fault: 'no record' };
  const sentence = spanIn(value.sentence);
  const words = spanIn(value.trigger);
  const parties = (side: unknown) => (Array.isArray(side) ? side.map(partyText).join('+') : textOf(side));
  const actors = parties(value.actors ?? value.actor ?? value.source);
  const mutual = value.reciprocal === true;
  const row = rowOfCells(
    {
      report: textOf(value.report),
      sentence: sentence ? textOf(value.number) : textOf(value.number ?? value.sentence),
      start: textOf(value.start ?? words?.start),
      end: textOf(value.end ?? words?.end),
      actor: mutual ? `[${actors}]` : actors,
      recipient: parties(value.recipients ?? value.recipient ?? value.target),
      type: textOf(value.type ?? value.code),
      mode: textOf(value.mode),
      reason: textOf(value.reason) || reasonsIn(value.reasons ?? value.why),
    },
    codeOf,
  );
  return 'fault' in row || !sentence ? row : { ...row, sentence };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A party with its sectors, as a code. */
function partyText(value: unknown): string {
  if (!isFields(value)) return textOf(value);
  const sectors = Array.isArray(value.sectors) ? value.sectors.slice(0, 1).map(textOf) : [];
  return [textOf(value.code), ...sectors].join(':');
}

function spanIn(value: unknown): Span | undefined {
  if (!isFields(value)) return undefined;
  const { start, end, exact } = value;
  return typeof start === 'number' && typeof end === 'number' && typeof exact === 'string'
    ? { start, end, exact }
    : undefined;
}

/** What a trail says of the act; who is meant and when stands in the coding itself. */
function reasonsIn(value: unknown): string {
  const steps = (Array.isArray(value) ? value : []).filter(isFields);
  const told = steps.filter(({ rule }) => !/^(?:actors|date|attribution|hedge|context)$/.test(textOf(rule)));
  return told
    .map(({ rule, says }) => [textOf(rule), textOf(says)].filter((part) => part !== '').join(': '))
    .slice(0, 4)
    .join('; ');
}
