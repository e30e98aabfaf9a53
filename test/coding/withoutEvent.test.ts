import { describe, expect, it } from 'vitest';
import { codeReport } from '../../src/coding/codeReport.js';
import { sentencesWithoutEvent } from '../../src/coding/withoutEvent.js';
import { lexicon, readingsFor } from './harness.js';

const explain = (text: string) => {
  const readings = readingsFor(text);
  return sentencesWithoutEvent(readings, codeReport(readings, lexicon), lexicon);
};

/** One sentence, the reason nearest to an event, the parties named. */
const cases = [
  ['The weather in Kenya was mild.', 'coding/no-trigger', 'KEN'],
  ['Did Kenya accuse Peru?', 'coding/question', 'KEN,PER'],
  ['Kenya delivered a speech in Peru.', 'coding/frame-condition', 'KEN,PER'],
  ['Kenya met.', 'coding/no-party', 'KEN'],
  ['Nobody in Chile ate the delivery.', 'coding/bare-trigger', 'CHL'],
] as const;

describe('sentencesWithoutEvent', () => {
  it.each(cases)('%s: %s', (text, code, parties) => {
    const [found, ...others] = explain(text);
    expect(others).toEqual([]);
    expect([found?.why[0]?.code, found?.parties.join()]).toEqual([code, parties]);
  });
  it('leaves out sentences with an event and keeps numbers and places', () => {
    const text = 'Kenya accused Peru of bad faith. Rain fell.';
    expect(explain(text).map(({ number, sentence }) => [number, sentence])).toEqual([
      [2, { start: 33, end: 43, exact: 'Rain fell.' }],
    ]);
  });
  it('says every reason once, the nearest to an event first', () => {
    for (const { why } of explain('Kenya delivered a speech and an address in Peru, and did Chad trade?')) {
      expect(new Set(why.map((one) => JSON.stringify(one))).size).toBe(why.length);
      expect(why.length).toBeGreaterThan(0);
    }
  });
});
