import type { Material } from '../../src/briefs/material.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent } from '../../src/model/event.js';

const turned =
  (tag: string) =>
  (id: string): string =>
    `${id}${tag}`;

const asEvents = (events: readonly CodedEvent[], name: (id: string) => string): CodedEvent[] =>
  events.map((one) => ({ ...one, id: name(one.id), report: name(one.report) }));

const asClaims = (claims: readonly Claim[], name: (id: string) => string): Claim[] =>
  claims.map((one) => ({
    ...one,
    id: name(one.id),
    report: name(one.report),
    events: one.events.map(name),
  }));

/** The material with a word-for-word copy of one report under another id and date, known to go back to it. */
export function withCopy(given: Material, id: string, copy: { date?: string; tag: string }): Material {
  const name = turned(copy.tag);
  const report = given.reports.find((one) => one.id === id);
  if (report === undefined) throw new Error(`no report ${id}`);
  const events = given.events.filter((one) => one.report === id);
  const grouped = new Set(given.groups.flatMap((group) => group.events));
  const singles = given.events
    .filter((one) => !grouped.has(one.id))
    .map((one) => ({ id: `g-${one.id}`, events: [one.id], reports: 1, origins: 1 }));
  const own = new Set(events.map((one) => one.id));
  const groups = [...given.groups, ...singles].map((group) => {
    const copies = group.events.filter((one) => own.has(one)).map(name);
    return copies.length === 0
      ? group
      : { ...group, events: [...group.events, ...copies], reports: group.reports + 1 };
  });
  const lineage = given.lineage.find((one) => one.report === id);
  const { date: _, ...undated } = report;
  return {
    ...given,
    reports: [
      ...given.reports,
      { ...undated, id: name(id), ...(copy.date === undefined ? {} : { date: copy.date }) },
    ],
    events: [...given.events, ...asEvents(events, name)],
    groups,
    claims: [
      ...given.claims,
      ...asClaims(
        given.claims.filter((one) => one.report === id),
        name,
      ),
    ],
    lineage: [
      ...given.lineage,
      { report: name(id), origin: lineage?.origin ?? id, repeats: { report: id, share: 1 }, cites: [] },
    ],
  };
}

/** `count` materials side by side, each with ids and words of its own reports and one day later than the one before. */
export function manyTimes(given: Material, count: number): Material {
  const days = (index: number): string =>
    new Date(Date.UTC(2031, 0, 1) + Math.floor((index * 700) / count) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const all = Array.from({ length: count }, (_, index) => {
    const name = turned(`x${index}`);
    const date = days(index);
    return {
      reports: given.reports.map((one) => ({ ...one, id: name(one.id), date })),
      events: asEvents(given.events, name).map((one) => ({
        ...one,
        date: { ...one.date, from: date, to: date },
      })),
      groups: given.groups.map((one) => ({ ...one, id: name(one.id), events: one.events.map(name) })),
      claims: asClaims(given.claims, name),
      lineage: given.lineage.map((one) => ({ ...one, report: name(one.report), origin: name(one.origin) })),
      notices: given.notices.map((one) => ({ ...one, report: name(one.report ?? '') })),
    };
  });
  return {
    reports: all.flatMap((one) => one.reports),
    events: all.flatMap((one) => one.events),
    groups: all.flatMap((one) => one.groups),
    claims: all.flatMap((one) => one.claims),
    findings: [],
    lineage: all.flatMap((one) => one.lineage),
    notices: all.flatMap((one) => one.notices),
  };
}
