import type { CodedEvent } from '../../src/model/event.js';
import { eventTypes, quadOf } from '../../src/ontology/plover.js';

/** PLV's and CAMEO's root 08 do not tell a concession in words from one in deeds. */
export const yieldRoot = 'YIELD';

/** The 15 roots of the PLV set. */
export const roots: readonly string[] = [...new Set(eventTypes.map((type) => rootOf(type) as string))].sort();

/** PLOVER type with CONCEDE and RETREAT read as one. */
export function rootOf(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? yieldRoot : type;
}

/**
 * A promised concession: CAMEO (035) and ICBe file it under intent to cooperate, PLOVER under CONCEDE. The name is
 * converted, whichever frame gave it.
 */
export function convertedRoot({ type, reasons }: CodedEvent): string {
  const promised = reasons.some(
    ({ rule, says }) =>
      (rule === 'composition' && says.includes('(promise)')) ||
      (rule === 'modality' && says.includes('still to come')),
  );
  return type === 'CONCEDE' && promised ? 'AGREE' : rootOf(type);
}

/** Words that tell a CAMEO code apart where PLOVER has one mode for several: 163, 191, 192. */
const cameoWords: readonly (readonly [type: string, words: RegExp, root: string])[] = [
  ['SANCTION', /^(?:sanction|embargo)/, 'COERCE'],
  ['COERCE', /^(?:blockad|occup)/, 'ASSAULT'],
];

/**
 * Root of a coded event in CAMEO's tree, as PLV and multicoder have it, by the correspondence of codes: besides promised
 * concessions, a conviction is 116 (ACCUSE), sanctions imposed are 163, which the table of 2021 files under COERCE,
 * violent repression 175 (COERCE), blockade and occupation 191 and 192 (ASSAULT).
 */
export function cameoRoot(event: CodedEvent): string {
  const { type, mode } = event;
  if (mode === 'convict') return 'ACCUSE';
  if (type === 'ASSAULT' && mode === 'crowd-control') return 'COERCE';
  const words = [...(event.object?.classes ?? []), event.trigger.exact.toLowerCase()];
  const moved = cameoWords.find(([from, told]) => from === type && words.some((word) => told.test(word)));
  return moved ? moved[2] : convertedRoot(event);
}

/** Quad of a root as PLV and ZSP have it: YIELD is material cooperation. */
export function quadOfRoot(root: string): number {
  return root === yieldRoot ? 2 : quadOf(root as CodedEvent['type']);
}

/** Older names of types, and slips of the pen found in the sets. */
const aliases: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  APPEAL: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** Type as today's manual names it; undefined for what is no PLOVER type (CRIME, statements). */
export function typeOf(written: string): string | undefined {
  const name = written.trim().toUpperCase();
  const type = aliases[name] ?? name;
  return type === yieldRoot || (eventTypes as readonly string[]).includes(type) ? type : undefined;
}

/** CAMEO roots by number; 1 (statements) is dropped, 2 goes to REQUEST, 8 stays one root. */
const cameoRoots: Readonly<Record<number, string>> = {
  2: 'REQUEST',
  3: 'AGREE',
  4: 'CONSULT',
  5: 'SUPPORT',
  6: 'COOPERATE',
  7: 'AID',
  8: yieldRoot,
  9: 'ACCUSE',
  10: 'REQUEST',
  11: 'ACCUSE',
  12: 'REJECT',
  13: 'THREATEN',
  14: 'PROTEST',
  15: 'MOBILIZE',
  16: 'SANCTION',
  17: 'COERCE',
  18: 'ASSAULT',
  19: 'ASSAULT',
  20: 'ASSAULT',
};

/** Root of a CAMEO code ("0841", "173") or root number; sub-codes that PLOVER files elsewhere are moved. */
export function rootOfCameo(code: string): string | undefined {
  if (/^(?:055|056)/.test(code)) return yieldRoot;
  if (/^116/.test(code)) return 'SANCTION';
  if (/^(?:1712|175)/.test(code)) return 'ASSAULT';
  if (/^19[12]/.test(code)) return 'COERCE';
  return cameoRoots[Number(code.slice(0, 2))];
}

/** Codes that sets write differently, and states that went over into another: the same on both sides of a comparison. */
const sameCode: Readonly<Record<string, string>> = {
  JAP: 'JPN',
  KSV: 'KOS',
  XKX: 'KOS',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  SUN: 'RUS',
  USR: 'RUS',
  DDR: 'DEU',
  YUG: 'SRB',
  SCG: 'SRB',
  SRP: 'SRB',
  CSK: 'CZE',
  VDR: 'VNM',
  YMD: 'YEM',
  IGOUNO: 'UNO',
  IGOEUREEC: 'EUR',
  IGOEEC: 'EUR',
};

/** Country part of an actor code, three letters; `---` stays. */
export function partyOf(code: string): string {
  const whole = sameCode[code] ?? code;
  if (/^(?:IGO|NGO)[A-Z]{3}/.test(whole)) return partyOf(whole.slice(3));
  const state = /^[A-Z]{3}/.test(whole) ? whole.slice(0, 3) : whole;
  return sameCode[state] ?? state;
}
