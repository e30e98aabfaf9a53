import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import { readPetrarchActors } from '../../src/readers/actors/petrarchActors.js';
import { readActors } from '../../src/readers/actors/userActors.js';

const dictionary = `# a comment
MINISTER_OF_MARVELS_ [KENGOV 900101-951231]
\t[KENELI]
THE_LEAGUE_OF_LAKES_ [IGOLLK]
+LOL_
GENERAL_EXAMPLE-SMITH_ # trailing comment
\t[PERMIL >20070101]
BROKEN_ENTRY [
`;

describe('PETRARCH actor files', () => {
  const { entries, notices } = readPetrarchActors(dictionary, 'own.actors');
  it('reads codes, sectors and periods', () => {
    expect(entries.slice(0, 2)).toEqual([
      expect.objectContaining({
        term: 'Minister of Marvels',
        code: 'KEN',
        sectors: ['GOV'],
        from: '1990-01-01',
        to: '1995-12-31',
      }),
      expect.objectContaining({ term: 'Minister of Marvels', code: 'KEN', sectors: ['ELI'] }),
    ]);
    expect(entries).toContainEqual(
      expect.objectContaining({
        term: 'General Example-Smith',
        code: 'PER',
        sectors: ['MIL'],
        from: '2007-01-01',
      }),
    );
  });
  it('reads synonyms and bodies', () => {
    expect(entries.filter(({ code }) => code === 'LLK').map(({ term }) => term)).toEqual([
      'League of Lakes',
      'LOL',
    ]);
  });
  it('reports what it cannot read, with its line', () => {
    expect(notices.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringContaining(
        'readers/bad-actor 1 line of the actor file could not be read, the first is line 8',
      ),
    ]);
  });
  it('comes before our own names', () => {
    const own = createActorDictionary({ extra: entries });
    const words = 'The League of Lakes met .'.split(' ').map((text) => ({ text }));
    expect(own.match(words).map(({ code }) => code)).toEqual(['LLK']);
  });
});

describe('a table of one’s own', () => {
  it('reads rows and names bad ones', () => {
    const { entries, notices } = readActors(
      'term\tcode\tsectors\nBlue House\tKOR\tGOV\n\tKOR\t\n',
      'own.tsv',
    );
    expect(entries).toEqual([expect.objectContaining({ term: 'Blue House', code: 'KOR', sectors: ['GOV'] })]);
    expect(notices[0]?.message).toContain('the first is line 3');
  });
});

const phoenix = '../shared/data/actors/Phoenix.Countries.actors.txt.gz';
describe.skipIf(!existsSync(phoenix))(
  `the Phoenix dictionary${existsSync(phoenix) ? '' : ' (skipped: no ../shared)'}`,
  () => {
    it('loads almost whole', () => {
      const text = gunzipSync(readFileSync(phoenix)).toString('latin1');
      const { entries, notices } = readPetrarchActors(text, 'Phoenix.Countries.actors.txt');
      expect(entries.length).toBeGreaterThan(25_000);
      const bad = Number(/^(\d+)/.exec(notices[0]?.message ?? '0')?.[1]);
      expect(bad).toBeLessThan(100);
    });
  },
);
