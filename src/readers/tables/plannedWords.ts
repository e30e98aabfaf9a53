import type { PlannedCode, PlannedParty, RowPlan } from '../../model/rowPlan.js';
import { cameoCodes } from '../../ontology/cameo.js';
import { knownCodes } from '../../ontology/stateCodes.js';
import { cameoReading } from './buildEvent.js';
import { Refused } from './fields.js';
import { partyOfCountry } from './parties.js';

/** Every country code and CAMEO code that a plain row may carry, read as a single row would be. */
export function plannedWords(withRoot: boolean): Pick<RowPlan, 'parties' | 'codes'> {
  return {
    parties: ['', ...knownCodes()].map(plannedParty),
    codes: cameoCodes.flatMap((given) => {
      const root = withRoot ? given.slice(0, 2) : '';
      const reading = cameoReading(given, root);
      return reading instanceof Refused ? [] : [{ ...reading, given } satisfies PlannedCode];
    }),
  };
}

function plannedParty(given: string): PlannedParty {
  const { state, kind } = partyOfCountry(given, '', '');
  return { given, state, region: kind === 'region' };
}
