import type { Actor } from '../../model/actor.js';
import type { Ledger } from '../ledger.js';
import { baseName } from '../wording/actors.js';

/** Two parties by code, alphabetical by name, so that neither is put first. */
export interface Pair {
  readonly codes: readonly [string, string];
  readonly names: readonly [string, string];
}

function namesOf(ledger: Ledger): Map<string, string> {
  const actors = [
    ...ledger.acts.flatMap((act) => [
      ...act.first.actors,
      ...act.first.recipients,
      ...act.first.beneficiaries,
    ]),
    ...ledger.claims.flatMap((claim) => claim.about),
  ];
  return new Map(
    actors
      .filter((one) => one.code !== '---' && one.name.trim() !== '')
      .map((one) => [one.code, baseName(one)]),
  );
}

/** Parties that stand together in an act or a claim: what a report is about shows in what it argues, too. */
function groupsOf(ledger: Ledger): (readonly Actor[])[] {
  const acts = ledger.acts.map(({ first }) => [...first.actors, ...first.recipients]);
  return [...acts, ...ledger.claims.map((claim) => claim.about)];
}

function dyadsOf(parties: readonly Actor[]): string[] {
  const codes = [...new Set(parties.map((one) => one.code).filter((code) => code !== '---'))].sort();
  return codes.flatMap((a, index) => codes.slice(index + 1).map((b) => `${a}|${b}`));
}

function pairOf(names: ReadonlyMap<string, string>, codes: readonly [string, string]): Pair {
  const named = codes
    .map((code) => ({ code, name: names.get(code) ?? code }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const [first = { code: '', name: '' }, second = first] = named;
  return { codes: [first.code, second.code], names: [first.name, second.name] };
}

function codeFor(names: ReadonlyMap<string, string>, asked: string): string {
  const found = [...names].find(
    ([code, name]) =>
      code.toLowerCase() === asked.toLowerCase() || name.toLowerCase() === asked.toLowerCase(),
  );
  return found?.[0] ?? asked;
}

/** The asked pair (codes or names), else the most frequent one in the material; ties go by code. */
export function pairIn(ledger: Ledger, asked?: readonly [string, string]): Pair | undefined {
  const names = namesOf(ledger);
  if (asked !== undefined) return pairOf(names, [codeFor(names, asked[0]), codeFor(names, asked[1])]);
  const counts = new Map<string, number>();
  for (const dyad of groupsOf(ledger).flatMap(dyadsOf)) counts.set(dyad, (counts.get(dyad) ?? 0) + 1);
  const [top] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (top === undefined) return undefined;
  const [a = '', b = ''] = top[0].split('|');
  return pairOf(names, [a, b]);
}

/** Asked parties that no act and no claim names. */
export function unnamedIn(ledger: Ledger, asked: readonly string[] = []): string[] {
  const names = namesOf(ledger);
  return asked.filter((one) => !names.has(codeFor(names, one)));
}
