import type { EventType } from '../model/event.js';
import { cameoRows } from './generated/cameo.generated.js';
import { modesOf } from './plover.js';

/** How a CAMEO code reads in PLOVER. */
export interface PloverReading {
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly string[];
}

interface CameoRow {
  readonly name: string;
  readonly reading: PloverReading | undefined;
  readonly goldstein: Readonly<Record<GoldsteinVariant, number | undefined>>;
}

/** Who published the scale: the two differ on eight codes. */
export type GoldsteinVariant = 'gdelt' | 'icews';

const rows: ReadonlyMap<string, CameoRow> = new Map(
  cameoRows.map(([code, name, type, mode, contexts, gdelt, icews]) => [
    code,
    {
      name,
      reading:
        type === ''
          ? undefined
          : {
              type: type as EventType,
              ...(mode ? { mode } : {}),
              contexts: contexts === '' ? [] : contexts.split(';'),
            },
      goldstein: { gdelt: gdelt ?? undefined, icews: icews ?? undefined },
    },
  ]),
);

/** All codes, roots ("01") to four digits ("0211"), in order. */
export const cameoCodes: readonly string[] = [...rows.keys()];

/** Name of a code, undefined when CAMEO has none such. Codes are strings: leading zeros count. */
export const cameoName = (code: string): string | undefined => rows.get(code)?.name;

/** PLOVER type, mode and contexts of a CAMEO code; undefined for statements (01), which PLOVER drops, and unknown codes. */
export const ploverOf = (code: string): PloverReading | undefined => rows.get(code)?.reading;

/**
 * Goldstein's intensity of a code, -10 (conflict) to +10 (cooperation), in the variant named; that of the longest listed
 * beginning of the code when it has none itself. Undefined for unknown roots. Source: the tables that GDELT and ICEWS publish.
 */
export function goldsteinOf(code: string, variant: GoldsteinVariant): number | undefined {
  for (let length = code.length; length >= 2; length--) {
    const value = rows.get(code.slice(0, length))?.goldstein[variant];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Modes newer than CAMEO, with the code nearest to them. */
const nearest: Readonly<Record<string, string>> = {
  'PROTEST/strike': '143',
  'PROTEST/vandalize': '145',
  'MOBILIZE/weapons': '154',
  'MOBILIZE/militia': '154',
  'COERCE/censor': '1721',
  'COERCE/withhold': '172',
  'ASSAULT/drone': '195',
  'ASSAULT/primitive': '182',
  'ASSAULT/crowd-control': '175',
};

/**
 * The CAMEO code for a PLOVER event: the most specific whose type and mode are the event's and whose contexts it all has.
 * What PLOVER does not keep (why people demonstrate, whether a call is an appeal or a demand) is not made up: then the
 * general code stands. An unknown mode counts as none.
 */
export function cameoOf(event: {
  readonly type: EventType;
  readonly mode?: string | undefined;
  readonly contexts?: readonly string[];
}): string {
  const { type, contexts = [] } = event;
  const mode = event.mode !== undefined && modesOf(type).includes(event.mode) ? event.mode : '';
  const near = nearest[`${type}/${mode}`];
  if (near) return near;
  const own = candidates(type, mode);
  const fitting = own.filter(({ reading }) =>
    reading.contexts.every((context) => contexts.includes(context)),
  );
  // A mode whose codes all name one same context says no more by it: every conviction is "legal".
  const settled = mode !== '' && new Set(own.map(({ reading }) => reading.contexts.join())).size === 1;
  const best = mostContexts(fitting) ?? (settled ? mostContexts(own) : undefined);
  return residual(
    (best ?? mostContexts(candidates(type, '').filter(isPlain)) ?? mostContexts(own))?.code ?? '',
  );
}

interface Candidate {
  readonly code: string;
  readonly reading: PloverReading;
}

const isPlain = ({ reading }: Candidate): boolean => reading.contexts.length === 0;

/** Appeals (02) read as REQUEST too, but an event is given back as the demand, which PLOVER's REQUEST is defined by. */
const candidates = (type: EventType, mode: string): Candidate[] =>
  [...rows].flatMap(([code, { reading }]) =>
    reading?.type === type && (reading.mode ?? '') === mode && !code.startsWith('02') && !(code in hosts)
      ? [{ code, reading }]
      : [],
  );

/** A visit is coded from the visitor; 043 tells the same with the sides exchanged. */
const hosts: Readonly<Record<string, true>> = { '043': true };

/** Most contexts, then the shortest and lowest code: the general one before those that only count forms. */
function mostContexts(found: readonly Candidate[]): Candidate | undefined {
  return [...found].sort(
    (a, b) =>
      b.reading.contexts.length - a.reading.contexts.length ||
      a.code.length - b.code.length ||
      (a.code < b.code ? -1 : 1),
  )[0];
}

/** Events carry at least three digits: "03" is written "030". */
const residual = (code: string): string => (code.length === 2 && rows.has(`${code}0`) ? `${code}0` : code);
