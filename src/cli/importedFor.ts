import type { ImportedPart } from '../briefs/brief.js';
import { ledgerOf } from '../briefs/ledger.js';
import type { Material } from '../briefs/material.js';
import { importedPart } from '../briefs/parts/imported.js';
import { pairIn } from '../briefs/parts/pair.js';
import { openStoreAt, storeOfDossier } from '../dossier/tables/storePlace.js';
import { stateOfCode, stateOfName } from '../ontology/stateCodes.js';
import { defaultRule } from '../relations/rule.js';
import { isDossier } from './open.js';
import type { Terminal } from './terminal.js';

/** What a brief is about, and where its tables may lie. */
interface Asked {
  readonly inputs: readonly string[];
  readonly tables?: string | undefined;
  readonly pair?: readonly [string, string] | undefined;
}

/** What imported tables say of the pair of a brief: those named, else the dossier's own; undefined where there are none. */
export async function importedFor(
  material: Material,
  { inputs, tables, pair }: Asked,
  terminal: Terminal,
): Promise<ImportedPart | undefined> {
  const own = inputs.find(isDossier);
  const place = tables ?? (own === undefined ? undefined : storeOfDossier(own));
  if (place === undefined) return undefined;
  const asked = pairIn(ledgerOf(material), pair);
  if (!asked)
    return { place, lines: [], none: `No pair is known to look up in the tables imported into ${place}` };
  const [a, b] = asked.codes.map((code) => stateOfCode(code) ?? stateOfName(code));
  if (a === undefined || b === undefined) {
    const other = asked.names[a === undefined ? 0 : 1];
    return {
      place,
      lines: [],
      none: `The tables imported into ${place} are kept by state, and ${other} is none`,
    };
  }
  const { pictureOf } = await import('../dossier/tables/picture.js');
  if (terminal.progress) terminal.err(`looking up ${a} and ${b} in ${place}\n`);
  const store = await openStoreAt(place, 'read');
  try {
    return importedPart(
      await pictureOf(store, { place, parties: [a, b], bin: 'week', rule: defaultRule, reference: true }),
    );
  } finally {
    await store.close();
  }
}
