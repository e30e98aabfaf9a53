import type { CodedEvent } from '../../src/model/event.js';
import type { Row } from './files.js';

/** Leaf of the ICBe codebook to PLOVER types, by field and leaf. */
export type LeafMap = ReadonlyMap<string, string>;

/**
 * Leaves that the shared table leaves open and its note proposes a type for. They are filled in here, and printed, so
 * that a sentence whose only coded act is, say, a mobilization is not taken for one without an event.
 */
const corrections: readonly (readonly [field: string, leaf: string, type: string])[] = [
  ...[
    'deployment to area',
    'mobilization',
    'fortify',
    'raise in alert',
    'exercise',
    'weapons test',
    'show of force',
  ].map((leaf) => ['act_escalate', leaf, 'MOBILIZE'] as const),
  ...['withdraw from area', 'de-mobilization', 'remove fortify'].map(
    (leaf) => ['act_deescalate', leaf, 'RETREAT'] as const,
  ),
  ['interact_deescalate', 'remove fortify', 'RETREAT'],
  ['interact_deescalate', 'withdraw from war', 'RETREAT'],
  ...['end unspecified aid', 'end humanitarian aid', 'end intelligence cooperation', 'military aid'].map(
    (leaf) => ['interact_decreasecoop', leaf, 'SANCTION'] as const,
  ),
  ['interact_decreasecoop', 'imprison', 'COERCE'],
  ['act_uncooperative', 'human rights violation', 'COERCE'],
];

/** The shared table, with the corrections above where it is silent. */
export function leafMap(rows: readonly Row[]): LeafMap {
  const map = new Map<string, string>();
  for (const { field = '', leaf = '', plover = '' } of rows) map.set(`${field} ${leaf}`, plover);
  for (const [field, leaf, type] of corrections)
    if (!map.has(`${field} ${leaf}`)) map.set(`${field} ${leaf}`, type);
  return map;
}

export const correctionLine = (): string =>
  `leaves added to the shared table: ${corrections.map(([field, leaf, type]) => `${field}/${leaf} ${type}`).join(', ')}`;

/** Acts that ICBe's two actor columns name without a direction. */
export const mutualLeaves: ReadonlySet<string> = new Set([
  'meeting',
  'discussion',
  'sign formal agreement',
  'settle dispute',
  'battle/clash',
  'continuation of previous fighting',
  'cease fire',
  'formal military alliance',
  'mutual defense pact',
]);

/** The set's cooperation leaves hold arms and loans given as well as joint work: aid and cooperation are one root here. */
export const icbeRoot = (root: string): string => (root === 'AID' ? 'COOPERATE' : root);

/**
 * Leaves that hold acts of two PLOVER types, where the shared table can name only one. In a sentence with such a coding
 * an event of ours of the other kind is that leaf:
 * - `invasion/occupation`: the taking of a place (COERCE/seize) with or without an attack;
 * - `sign formal agreement`, `settle dispute`: the only leaves for an agreement between parties, whether it was signed
 *   (SUPPORT) or only reached (AGREE); what one side says to the other has leaves of its own (accept, offer, promise);
 * - `exercise`: by one side (MOBILIZE) or joint (COOPERATE).
 */
export const widerLeaves: readonly {
  readonly leaf: string;
  readonly type: string;
  readonly holds: (event: CodedEvent) => boolean;
}[] = [
  {
    leaf: 'invasion/occupation',
    type: 'ASSAULT',
    holds: ({ type, mode }) => type === 'COERCE' && mode === 'seize',
  },
  ...['sign formal agreement', 'settle dispute'].map((leaf) => ({
    leaf,
    type: 'SUPPORT',
    holds: ({ type, reciprocal }: CodedEvent) => type === 'AGREE' && reciprocal,
  })),
  {
    leaf: 'exercise',
    type: 'MOBILIZE',
    holds: ({ type, reciprocal, contexts }) =>
      type === 'COOPERATE' && reciprocal && contexts.includes('military'),
  },
];

/** Types whose direction the set does not record: both sides of the comparison count both ways. */
export const undirected: ReadonlySet<string> = new Set(['CONSULT']);

/**
 * Names of the set that are periods or parts of a state our codes know by another name; the code is the present one.
 * Everything else goes through the actor dictionary.
 */
export const nameCodes: Readonly<Record<string, string>> = {
  'Russian Soviet Federative Socialist Republic': 'RUS',
  'Russian Empire': 'RUS',
  'Soviet Union': 'RUS',
  "People's Republic of China": 'CHN',
  Rhodesia: 'ZWE',
  'Zimbabwe Rhodesia': 'ZWE',
  Zaire: 'COD',
  'Democratic Republic of the Congo': 'COD',
  'Republic of the Congo': 'COG',
  'North Vietnam': 'VNM',
  'German Democratic Republic': 'DEU',
  'West Germany': 'DEU',
  'Yemen Arab Republic': 'YEM',
  'Mutawakkilite Kingdom of Yemen': 'YEM',
  'South Yemen': 'YEM',
  'United Arab Republic': 'EGY',
  'Republic of Cyprus': 'CYP',
  'East Timor': 'TLS',
  'Ottoman Empire': 'TUR',
  'Austria-Hungary': 'AUT',
  "Mongolian People's Republic": 'MNG',
  'British Guiana': 'GUY',
  'Serbia and Montenegro': 'SRB',
  Yugoslavia: 'SRB',
  Czechoslovakia: 'CZE',
  Palestinians: 'PSE',
  Tanganyika: 'TZA',
  Malaya: 'MYS',
};

const fields = [
  'interact_escalate',
  'interact_deescalate',
  'interact_increasecoop',
  'interact_decreasecoop',
  'act_uncooperative',
  'act_escalate',
  'act_deescalate',
];

export interface Reading {
  /** PLOVER types with whether the act has no direction. */
  readonly types: readonly { readonly type: string; readonly both: boolean }[];
  /** Whether the coding names an act that the table does not know. */
  readonly open: boolean;
}

const parts = (value: string | undefined): string[] => (value ?? '').split(';').filter((part) => part !== '');

/** Leaves of one agreed action coding. */
export const actionLeaves = (row: Row): string[] =>
  row.event_type === 'action' ? fields.flatMap((field) => parts(row[field])) : [];

/** Types of one agreed coding: what was done in an `action` row, what was said in a `speech` row. */
export function typesOf(row: Row, map: LeafMap): Reading {
  const leaves =
    row.event_type === 'action'
      ? fields.flatMap((field) => parts(row[field]).map((leaf) => ({ field, leaf })))
      : parts(row.sayintkind).map((leaf) => ({ field: 'sayintkind', leaf }));
  const types = leaves.flatMap(({ field, leaf }) => {
    const type = map.get(`${field} ${leaf}`);
    if (!type) return [];
    return [{ type: announced(leaf, row) ?? type, both: mutualLeaves.has(leaf) }];
  });
  const open = leaves.length === 0 || leaves.some(({ field, leaf }) => !map.get(`${field} ${leaf}`));
  return { types, open };
}

/** A promise or intent of escalation is a threat. */
function announced(leaf: string, row: Row): string | undefined {
  if (leaf !== 'promise' && leaf !== 'express intent') return undefined;
  return /escalatory|uncooperative/.test(hostileKind(row)) ? 'THREATEN' : undefined;
}

/** `deescalatory` holds the word escalatory: it is taken out first. */
const hostileKind = (row: Row): string => (row.do_interact_kind ?? '').replaceAll('deescalatory', '');

export const partiesOf = parts;
