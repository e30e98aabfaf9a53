import { describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import { verbRows } from '../../src/briefs/wording/verbs.js';
import { eventTypes, modesOf } from '../../src/ontology/plover.js';
import { made, material, reports } from './fixture.js';
import { allLines, quotations } from './walk.js';

const brief = assembleBrief(material(), { made });
const find = (id: string) => brief.happened.find((line) => line.sources.some((source) => source.id === id));

describe('the way back', () => {
  it('every line names at least one place, and the place holds exactly its words', () => {
    for (const { where, line } of allLines(brief)) {
      expect(line.sources.length, `${where}: ${line.text}`).toBeGreaterThan(0);
      for (const { report, span, sentence } of line.sources) {
        const text = reports.find((one) => one.id === report)?.text ?? '';
        expect(text.slice(span.start, span.end)).toBe(span.exact);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
        expect(sentence.start).toBeLessThanOrEqual(span.start);
        expect(sentence.end).toBeGreaterThanOrEqual(span.end);
      }
    }
  });

  it('words in quotation marks are the reports’ own', () => {
    const known = reports.map((one) => `${one.title ?? ''} ${one.text}`.replace(/\s+/gu, ' '));
    const own = /offered with “[^”]+”/u;
    for (const { line } of allLines(brief)) {
      for (const words of quotations(line.text.replace(own, ''))) {
        expect(
          known.some((text) => text.includes(words)),
          words,
        ).toBe(true);
      }
    }
  });

  it('leaves out what has no report in the material', () => {
    const without = assembleBrief({ ...material(), reports: reports.slice(0, 1) }, { made });
    for (const { line } of allLines(without))
      expect(line.sources.every((one) => one.report === 'r3c1')).toBe(true);
  });
});

describe('order', () => {
  it('acts go by date, undated last', () => {
    const days = brief.happened.map((line) => line.date.from ?? line.date.to ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  it('does not depend on the order of anything in the material', () => {
    const given = material();
    const turned = {
      reports: [...given.reports].reverse(),
      events: [...given.events].reverse(),
      groups: [...given.groups].reverse(),
      claims: [...given.claims].reverse(),
      findings: [...given.findings].reverse(),
      lineage: [...given.lineage].reverse(),
      notices: given.notices,
    };
    expect(assembleBrief(turned, { made })).toEqual(brief);
  });

  it('adding a report twice changes nothing', () => {
    const given = material();
    expect(assembleBrief({ ...given, reports: [...given.reports, ...given.reports] }, { made })).toEqual(
      brief,
    );
  });
});

describe('wording', () => {
  it.each([
    [
      'e1',
      'Arvenia reportedly cuts or withholds “the spare parts for coastal radars” from Belmark (“holding back”) – hedged: “It appears”',
    ],
    ['e2', 'Corsund asks Arvenia for help or exchange (“asked”)'],
    ['e3', 'Belmark and Corsund: use force against each other (“skirmish”)'],
    ['e4', 'Arvenia agrees or offers to cooperate with Corsund about “coastal radars” (“agreed to ship”)'],
    ['e5', 'Arvenia provides “The first crates” to Corsund (“moved up”), 6 months earlier'],
    ['e6', 'Arvenia is expected to provide “the rest” to Corsund (“expects”) – according to “Corsund”'],
    [
      'e9',
      'Arvenia reportedly cuts or withholds “deliveries of spare parts for coastal radars” from Belmark (“suspended”) – according to “the trade minister of Belmark”',
    ],
    ['e11', 'Belmark does not threaten Arvenia with a cut in relations (“threaten to cancel”)'],
    ['e12', 'Arvenia had earlier provided “the same radars” to Belmark (“sold”)'],
    [
      'e14',
      'Belmark could cut back relations with Arvenia (“close its ports”) – a case the report only supposes',
    ],
  ])('%s reads: %s', (id, text) => {
    expect(find(id)?.text).toBe(text);
  });

  it('has a phrase for every type and mode of PLOVER', () => {
    const keys = eventTypes.flatMap((type) => [type, ...modesOf(type).map((mode) => `${type}/${mode}`)]);
    expect(keys.filter((key) => verbRows[key] === undefined)).toEqual([]);
    expect(Object.keys(verbRows).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('tells an act of two reports once, with both places and its one origin', () => {
    const line = find('e9');
    expect(line?.sources.map((source) => source.id)).toEqual(['e9', 'e13']);
    expect([line?.reports, line?.origins, line?.warning]).toEqual([2, 1, 'one origin only']);
  });

  it('does not warn of one origin where the report vouches for the act', () => {
    expect(find('e7')?.warning).toBeUndefined();
  });

  it('says so when reports tell an act in different modalities', () => {
    const given = material();
    const events = given.events.map((one) =>
      one.id === 'e13' ? { ...one, modality: 'negated' as const } : one,
    );
    const line = assembleBrief({ ...given, events }, { made }).happened.find((one) => one.reports === 2);
    expect(line?.text).toMatch(/; elsewhere told as denied or absent$/u);
  });

  it('every claim names who makes it', () => {
    for (const line of [...brief.claimed, ...brief.generalisations, ...brief.judgements]) {
      expect(line.by).not.toBe('');
      expect(line.text).toContain(line.by);
    }
    expect(brief.judgements[0]?.by).toBe('the author of “Frost on the northern road”');
  });

  it('reads the same for any two states', () => {
    const swap = (text: string): string =>
      text.replace(/Arvenia|Belmark/gu, (name) => (name === 'Arvenia' ? 'Belmark' : 'Arvenia'));
    const given = material();
    const other = { ARV: ['BLM', 'Belmark'], BLM: ['ARV', 'Arvenia'] } as Record<string, [string, string]>;
    const turn = <T extends { code: string; name: string }>(one: T): T => {
      const [code, name] = other[one.code] ?? [one.code, one.name];
      return { ...one, code, name };
    };
    const events = given.events.map((one) => ({
      ...one,
      actors: one.actors.map(turn),
      recipients: one.recipients.map(turn),
      beneficiaries: one.beneficiaries.map(turn),
    }));
    const turned = assembleBrief({ ...given, events }, { made });
    const unquoted = (text: string): string => text.replace(/“[^”]*”/gu, '“”');
    expect(turned.happened.map((line) => unquoted(line.text))).toEqual(
      brief.happened.map((line) => swap(unquoted(line.text))),
    );
  });
});

describe('question and pair', () => {
  it('asks about the most frequent pair', () => {
    expect(brief.question).toBe('What is going on between Arvenia and Belmark?');
    expect(brief.pair).toEqual(['Arvenia', 'Belmark']);
  });

  it('takes a pair by code or name, alphabetical whatever the order', () => {
    const asked = assembleBrief(material(), { made, pair: ['Corsund', 'ARV'] });
    expect(asked.question).toBe('What is going on between Arvenia and Corsund?');
    expect(asked.relations[0]?.codes.toSorted()).toEqual(['ARV', 'COS']);
  });

  it('takes a question and a title as they are', () => {
    const asked = assembleBrief(material(), { made, question: 'Why the delay?', title: 'Radars' });
    expect([asked.question, asked.title]).toEqual(['Why the delay?', 'Radars']);
  });

  it('has lines for nothing when there is nothing, and says so', () => {
    const none = { reports: [], events: [], groups: [], claims: [], findings: [], lineage: [], notices: [] };
    const empty = assembleBrief(none, { made });
    expect(empty.question).toBe('What do these reports say?');
    expect(empty.notices.map((one) => one.code)).toEqual(['briefs/no-reports']);
    const silent = assembleBrief({ ...none, reports: reports.slice(0, 1) }, { made });
    expect(silent.notices.map((one) => one.code)).toContain('briefs/nothing-coded');
    expect(silent.notices.map((one) => one.code)).toContain('briefs/single-origin');
  });
});

describe('explanations', () => {
  it('sets a comparator against a general reason', () => {
    const [flood] = brief.explanations;
    expect(flood?.by).toBe('“Some engineers”');
    expect(flood?.against.map((line) => line.sources[0]?.id)).toEqual(['f1']);
    expect(flood?.supports.map((line) => line.sources[0]?.id)).toEqual(['c9']);
  });

  it('counts a comparator for a specific reason, which names what sets the buyers apart', () => {
    const given = material();
    const claims = given.claims.map((one) =>
      one.id === 'c1' && one.cause ? { ...one, cause: { ...one.cause, scope: 'specific' as const } } : one,
    );
    const [first] = assembleBrief({ ...given, claims }, { made }).explanations;
    expect(first?.against).toEqual([]);
    expect(first?.supports.map((line) => line.sources[0]?.id)).toContain('f1');
  });

  it('takes the author’s answer to his own question, with what follows it', () => {
    const answer = brief.explanations.find((line) => line.sources[0]?.id === 'c4');
    expect(answer?.because).toContain('“in short”');
    expect(answer?.supports.map((line) => line.sources[0]?.id)).toEqual(['c5', 'c6', 'e8']);
    expect(brief.claimed.some((line) => line.sources[0]?.id === 'c4')).toBe(false);
  });
});

describe('relations', () => {
  it('counts present acts per direction and keeps other modalities apart', () => {
    const line = brief.relations.find((one) => one.codes.join() === 'ARV,BLM');
    expect(line?.counts).toEqual([1, 0, 0, 2]);
    expect(line?.otherModality).toEqual([0, 1, 0, 0]);
    expect(line?.doubtful).toBe(2);
  });

  it('puts no act of a state on itself and none of an unknown party into a pair', () => {
    for (const { codes } of brief.relations) {
      expect(codes[0]).not.toBe(codes[1]);
      expect(codes).not.toContain('---');
    }
  });

  it('says what the counts cannot carry', () => {
    expect(brief.limits[0]).toBe('9 events from 3 reports: too few for a trend');
    expect(brief.limits[1]).toContain('No imported event data');
  });
});

describe('predictions', () => {
  it('become questions and name what is missing', () => {
    expect(brief.predicted.map((line) => line.question)).toEqual([
      'Will this come true between Arvenia and Belmark, “in the coming years”: “Arvenia will push back more often”?',
      'Will Arvenia provide “the rest” to Corsund by 31 Mar 2032?',
    ]);
    expect(brief.predicted[0]?.missing).toEqual([
      'a threshold: how much counts as yes',
      'until when: “in the coming years” is no date',
      'a data source that decides',
    ]);
    expect(brief.predicted[1]?.missing).toEqual(['a data source that decides']);
  });

  it('count a duration from the day of the report', () => {
    const given = material();
    const claims = given.claims.map((one) =>
      one.id === 'c8' && one.horizon
        ? { ...one, horizon: { ...one.horizon, duration: { unit: 'year' as const, min: 2, max: 3 } } }
        : one,
    );
    const [first] = assembleBrief({ ...given, claims }, { made }).predicted;
    expect(first?.until).toBe('14 Aug 2034 (2 to 3 years after the report)');
  });
});

describe('sources', () => {
  it('say what repeats what, and what stands on one report', () => {
    const repeat = brief.reports.find((one) => one.id === 'r2b4');
    expect(repeat?.lineage).toBe(
      'repeats “Radar parts delayed, minister says” (Belmark Courier) (50 % of its sentences); cites “the Belmark Courier”',
    );
    expect(repeat?.warning).toBe('acts told by this report alone: 1 of its 2');
  });
});

describe('claims and acts together', () => {
  it('name the pair: what the claims argue about counts like what happens', () => {
    const given = material();
    const events = given.events.filter((one) => ['e2', 'e4', 'e5', 'e1'].includes(one.id));
    expect(assembleBrief({ ...given, events, claims: [] }, { made }).pair).toEqual(['Arvenia', 'Corsund']);
    expect(assembleBrief({ ...given, events }, { made }).pair).toEqual(['Arvenia', 'Belmark']);
  });

  it('a verdict says its horizon, in the report’s words', () => {
    const given = material();
    const horizon = given.claims.find((one) => one.id === 'c8')?.horizon;
    const claims = given.claims.map((one) => (one.id === 'c7' && horizon ? { ...one, horizon } : one));
    const [verdict] = assembleBrief({ ...given, claims }, { made }).judgements;
    expect(verdict?.text).toMatch(/ – horizon: “in the coming years”$/u);
  });

  it('the summary tells the latest act between the two, with who says it', () => {
    const line = brief.summary.find((one) =>
      one.text.startsWith('Latest act told between Arvenia and Belmark'),
    );
    expect(line?.text).toContain('about 14 Aug 2031: Arvenia reportedly cuts or withholds');
    expect(line?.text).toContain('hedged: “It appears” (one origin only)');
    expect(line?.sources.map((one) => one.id)).toEqual(['e1']);
  });
});
