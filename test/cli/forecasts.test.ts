import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToDay } from '../../src/util/calendar.js';
import { madeUpStream } from '../forecasts/stream.js';
import { type Done, onDay } from './inProcess.js';

const states: Readonly<Record<string, string>> = {
  ...{ A: 'KEN', B: 'PER', C: 'NOR', D: 'CHL', E: 'FJI', F: 'OMN' },
};
const types: Readonly<Record<string, string>> = { '03': 'CONSULT', '11': 'ACCUSE', '13': 'THREATEN' };
const dayOf = (day: number): string => addToDay('2021-01-01', day, 'day');
const mapping = JSON.stringify({
  dataset: 'made-up',
  columns: { id: 'id', day: 'day', actor: 'actor', recipient: 'recipient', code: 'code' },
  scheme: 'plover',
});
const rows = madeUpStream(260).map((act, at) => ({
  day: act.day,
  cells: [`e${at}`, dayOf(act.day), states[act.actor], states[act.recipient], types[act.type]].join(','),
}));
const table = (from: number, to: number) =>
  [
    'id,day,actor,recipient,code',
    ...rows.filter(({ day }) => day >= from && day < to).map(({ cells }) => cells),
  ].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'detente-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
/** Empty before the first line. */
const journal = (place: string) => {
  const file = join(at(place), 'journal.jsonl');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

async function made(place: string, content: string, day = dayOf(150)): Promise<void> {
  await onDay(day, ['init', at(place), '--title', place]);
  await loaded(place, content, day);
}

async function loaded(place: string, content: string, day: string): Promise<void> {
  writeFileSync(at('map.json'), mapping);
  writeFileSync(at(`${place}-${day}.csv`), content);
  const { code } = await onDay(day, [
    ...['import', at(`${place}-${day}.csv`), '--mapping', at('map.json'), '--into', at(place)],
  ]);
  expect(code).toBeUndefined();
}

describe('a question from the first day to its score', () => {
  const run = (day: number, ...words: string[]): Promise<Done> => onDay(dayOf(day), words);
  const add = (day: number, ...words: string[]) =>
    run(day, 'question', 'add', at('case'), ...words, '--by', 'ann');
  beforeAll(() => made('case', table(0, 150)));

  it('is registered by names or codes, forecast by a person and the model, and hides the one from the other', async () => {
    const added = await add(
      150,
      ...['--actor', 'Norway', '--recipient', 'ken', '--type', 'consult', '--to', dayOf(164)],
    );
    expect(added.out).toContain(
      'Q1 At least 1 act(s) of CONSULT by NOR toward KEN, from 2021-05-31 until before 2021-06-14 (UTC)?',
    );
    expect((await run(150, 'forecast', at('case'), 'Q1')).out).toContain('1 forecasts hidden');
    const said = await run(150, 'forecast', at('case'), 'Q1', '--p', '30%', '--by', 'ann', '--note', 'quiet');
    expect(said.out).toMatch(/F2 ann +30% .*"quiet"/);
    expect(said.out).toMatch(/F1 model +\d+(\.\d)?% .*base rate/);
    expect((await run(151, 'question', 'list', at('case'), '--by', 'bob')).out).toContain(
      '2 forecasts hidden',
    );
    const json = await run(151, 'question', 'list', at('case'), '--by', 'ann', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ state: 'open', hidden: 0, question: { id: 'Q1' } });
  });

  it('is late without data, answered with them; nothing but --replace contradicts', async () => {
    expect((await run(175, 'resolve', at('case'))).out).toMatch(/^Q1 late: the data end on 2021-05-/);
    await loaded('case', table(150, 200), dayOf(200));
    const { out } = await run(200, 'resolve', at('case'));
    expect(out).toMatch(/^Q1 (yes|no): \d+ acts, 1 needed/);
    const other = out.startsWith('Q1 yes') ? 'no' : 'yes';
    const words = ['resolve', at('case'), 'Q1', '--outcome', other, '--because', 'the table misread it'];
    const before = journal('case');
    const refused = await run(201, ...words);
    expect(refused).toMatchObject({ code: 'forecasts/conflicting-outcome' });
    expect(refused.hint).toContain('Nothing was written');
    expect(journal('case')).toBe(before);
    const scored = await run(201, 'score', at('case'), '--json');
    expect((await run(202, ...words, '--replace')).out).toBe(`Q1 ${other}\n`);
    expect(journal('case').startsWith(before)).toBe(true);
    const anew = await run(202, 'score', at('case'), '--json');
    const brier = (text: string) =>
      JSON.parse(text).scored.map(({ by, brier: score }: { by: string; brier: number }) => [by, score]);
    expect(brier(scored.out).map(([by]: [string]) => by)).toEqual(['ann', 'model']);
    expect(brier(anew.out)).not.toEqual(brier(scored.out));
    // The one question asked for is told, whatever its state.
    expect((await run(202, 'resolve', at('case'), 'Q1')).out).toBe(`Q1 ${other}: the table misread it\n`);
  });

  it('is scored with every denominator, and drawn', async () => {
    const { out } = await run(202, 'score', at('case'), '--svg', at('calibration.svg'));
    expect(out).toContain('1 questions: 0 open, 1 answered (1 past their day), 0 late');
    expect(out).toMatch(/ann: 1 questions, Brier 0\.\d{4} \(0\.\.1\), log .* peer .*, coverage 1\.00/);
    expect(readFileSync(at('calibration.svg'), 'utf8')).toContain('<svg');
  });

  it('has terms, dates and events behind the forecast', async () => {
    const { out } = await run(202, 'why', 'F1', at('case'));
    expect(out).toMatch(/^F1 model: [\d.]+% for "At least 1 act/);
    expect(out).toMatch(/[+-]\d\.\d\d log-odds: own record/);
    expect(out).toMatch(/2021-0[1-5]-\d\d NOR CONSULT KEN {2}e\d+/);
    expect((await run(202, 'why', 'F2', at('case'))).out).toContain('a person said so; no terms');
    expect(JSON.parse((await run(202, 'why', 'F1', at('case'), '--json')).out)).toMatchObject({ id: 'F1' });
    expect((await run(202, 'why', 'F9', at('case'))).code).toBe('cli/unknown-id');
  });

  it('gives rules with episodes', async () => {
    const { out } = await run(202, 'rules', at('case'), '--window', '3', '--bodies', '20');
    expect(out).toMatch(/\d+ rules tested, \d+ kept/);
    expect(out).toContain('ACCUSE > THREATEN reaction');
    const one = await run(202, 'rules', at('case'), '--window', '3', '--rule', 'ACCUSE > THREATEN reaction');
    expect(one.out).toMatch(/2021-\d\d-\d\d \w+ > \w+ e\d+ -> 2021-\d\d-\d\d e\d+/);
  });
});

describe('an indicator', () => {
  it('is bound to a question, and its outcome proposed, accepted, and replaced by name', async () => {
    await onDay(dayOf(150), ['init', at('sign'), '--title', 'sign']);
    const run = (...words: string[]) => onDay(dayOf(151), words);
    await run('question', 'add', at('sign'), '--judged', '--text', 'Will crews leave?', '--to', dayOf(180));
    await run('hypothesis', 'add', at('sign'), 'A quarrel');
    const bound = await run('evidence', 'add', at('sign'), 'crews leave', '--open', '--question', 'Q1');
    expect(bound.out).toContain('E1 crews leave [open; waits for Q1;');
    const outcome = (state: string, ...more: string[]) =>
      run('resolve', at('sign'), 'Q1', '--outcome', state, '--because', 'seen', ...more);
    const { out } = await outcome('yes');
    expect(out).toContain(
      'proposed as evidence, not counted: Indicator E1 came true: crews leave (Q1: seen)',
    );
    const id = /accept \S+ (\S+)/.exec(out)?.[1] ?? '';
    expect((await run('evidence', 'list', at('sign'), '--proposed')).out).toContain(`${id} PROPOSED event`);
    expect((await run('evidence', 'list', at('sign'))).out).not.toContain('came true');
    expect((await run('evidence', 'accept', at('sign'), id)).out).toContain('tells the outcome of Q1');
    expect((await outcome('no', '--replace')).out).toContain('failed to come true');
    expect((await run('weigh', at('sign'))).out.replace(/\s+/g, ' ')).toContain(
      'E2 tells that Q1 was answered yes; it is no now',
    );
    expect(await outcome('annulled', '--replace')).toMatchObject({ out: 'Q1 annulled\n' });
  });
});

describe('who is next', () => {
  beforeAll(() => made('next', table(0, 150)));
  const next = (...words: string[]) => onDay(dayOf(150), ['next', at('next'), ...words]);

  it('is an order that is kept with its terms, dates and events, and no probability', async () => {
    const { out } = await next('Norway', '--type', 'consult', '--top', '3');
    expect(out).toContain('R1 toward whom does NOR do CONSULT next, if anybody?');
    expect(out).toContain('it ranks, supposing that there is such an act, and is no probability');
    expect(out).toMatch(/ {2}1 {2}[A-Z]{3} +-?\d+\.\d{3}\n +\+\d\.\d{3} \w+ \(/);
    expect(out).toMatch(/2021-0\d-\d\d NOR CONSULT [A-Z]{3} {2}e\d+/);
    expect(out).not.toContain('%');
    const why = await onDay(dayOf(151), ['why', 'R1', at('next')]);
    expect(why.out.length).toBeGreaterThan(out.length);
    const json = JSON.parse((await onDay(dayOf(151), ['why', 'R1', at('next'), '--json'])).out);
    expect(json).toMatchObject({ id: 'R1', party: 'NOR', direction: 'toward', by: 'model' });
    expect(json.answers.length).toBe(3);
    expect((await next('NOR', '--type', 'CONSULT', '--by-whom')).out).toContain(
      'R2 who does CONSULT toward NOR next, if anybody?',
    );
    expect(journal('next').match(/"kind":"forecast-ranking"/g)?.length).toBe(2);
  });

  it('of a store of its own is told and kept nowhere', async () => {
    const { out } = await onDay(dayOf(150), [
      ...['next', join(at('next'), 'tables.duckdb'), 'KEN', '--type', 'ACCUSE', '--json'],
    ]);
    expect(JSON.parse(out)).toMatchObject({ party: 'KEN', type: 'ACCUSE', model: { method: 'linear' } });
  });

  it.each<[string[], string]>([
    [['Norwai', '--type', 'CONSULT'], 'forecasts/unknown-party'],
    [['NOR', '--type', 'CONSULTT'], 'forecasts/unknown-type'],
    [['NOR', '--type', 'ASSAULT'], 'forecasts/no-ranking'],
    [['Brazil', '--type', 'CONSULT'], 'forecasts/no-ranking'],
    [['NOR', '--type', 'CONSULT', '--top', '0'], 'cli/bad-number'],
  ])('%j is refused', async (words, code) => {
    expect(await next(...words)).toMatchObject({ code });
  });

  it('needs tables, and a ranking that is there', async () => {
    await onDay(dayOf(150), ['init', at('empty'), '--title', 'empty']);
    const asked = ['next', at('empty'), 'NOR', '--type', 'CONSULT'];
    expect(await onDay(dayOf(150), asked)).toMatchObject({ code: 'forecasts/no-source' });
    expect(await onDay(dayOf(150), ['why', 'R7', at('next')])).toMatchObject({ code: 'cli/unknown-id' });
  });
});

describe('a rule that a report states', () => {
  const report = (name: string, ...text: string[]) => {
    writeFileSync(at(name), text.join(' '));
    return at(name);
  };
  const text = 'Typically, when Norway accuses Peru, Peru threatens Norway within three days.';

  it('stands in the brief next to its measured base rate', async () => {
    await made('rules', table(0, 200), dayOf(200));
    const file = report('rules.txt', 'Norway accused Peru of lying on Tuesday.', text);
    await onDay(dayOf(200), ['add', at('rules'), file, '--date', dayOf(199)]);
    await onDay(dayOf(200), ['rebuild', at('rules'), '--threads', '0']);
    const { out } = await onDay(dayOf(200), [
      'brief',
      at('rules'),
      '--threads',
      '0',
      '--markdown',
      at('brief.md'),
    ]);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /THREATEN by the other side followed \d+ of \d+ acts of type ACCUSE within 3 days \(\d+ %\); the same \d+ pairs show it in [\d.]+ % of all such windows, lift [\d.]+, \d+ effective of \d+ episodes/,
    );
    expect(said).toContain('NOR toward PER alone');
    expect(readFileSync(at('brief.md'), 'utf8').replace(/\s+/g, ' ')).toContain('effective of');
  });

  it('or next to why there is none', async () => {
    const file = report('alone.txt', 'Norway accused Peru of lying on Tuesday.', text);
    const { out } = await onDay(dayOf(200), ['brief', file, '--date', dayOf(199), '--threads', '0']);
    expect(out.replace(/\s+/g, ' ')).toContain('not measured: no tables of events are imported');
    const tables = ['--tables', join(at('rules'), 'tables.duckdb')];
    const beside = await onDay(dayOf(200), [
      'brief',
      file,
      '--date',
      dayOf(199),
      '--threads',
      '0',
      ...tables,
    ]);
    expect(beside.out.replace(/\s+/g, ' ')).toContain('the same');
  });
});

describe('words that make no sense', () => {
  beforeAll(() => made('bad', table(0, 150)));
  const add = (...words: string[]) =>
    onDay(dayOf(150), ['question', 'add', at('bad'), ...words, '--by', 'ann']);
  const pair = ['--actor', 'NOR', '--recipient', 'KEN'];
  const later = ['--to', dayOf(164)];

  it.each<[string, string[], string, string]>([
    [
      'an unknown actor',
      ['--actor', 'Norwai', '--recipient', 'KEN', ...later],
      'unknown-party',
      'Norway (NOR)',
    ],
    ['an unknown code', ['--actor', 'NOQ', '--recipient', 'KEN', ...later], 'unknown-party', 'NOR'],
    ['nobody', ['--actor', 'xqzw kkfj', '--recipient', 'KEN', ...later], 'unknown-party', 'ISO code'],
    ['an unknown type', [...pair, '--type', 'CONSULTS', ...later], 'unknown-type', 'CONSULT'],
    ['an unknown mode', [...pair, '--type', 'SANCTION/withdrawn', ...later], 'unknown-type', 'withdraw'],
    [
      'a party that no row names',
      ['--actor', 'NOR', '--recipient', 'Brazil', ...later],
      'no-source',
      '--judged',
    ],
    ['a dataset that is not there', [...pair, '--dataset', 'icews', ...later], 'no-source', 'made-up'],
    ['no party', later, 'no-party', '--actor'],
    [
      'a window in the past',
      [...pair, '--from', dayOf(10), '--to', dayOf(20)],
      'past-window',
      'days to come',
    ],
    ['a window of no day', [...pair, '--from', dayOf(170), '--to', dayOf(170)], 'bad-window', 'exclusive'],
    ['what is known', [...pair, '--from', dayOf(0), ...later], 'known-answer', 'later window'],
    ['two thresholds', [...pair, '--at-least', '2', '--ten-times', ...later], 'bad-threshold', 'one of'],
    ['no count', [...pair, '--at-least', '0', ...later], 'bad-threshold', 'whole number'],
    [
      'another month',
      [...pair, '--more-than-average', '--from', dayOf(150), ...later],
      'bad-window',
      '--from out',
    ],
    ['no channel', [...pair, '--change-point', 'trade', ...later], 'bad-threshold', 'conflict'],
    ['no words', ['--judged', ...later], 'no-text', 'words'],
  ])('%s is refused, and nothing written', async (_, words, code, hint) => {
    const before = journal('bad');
    const refused = await add(...words);
    expect(refused).toMatchObject({ code: `forecasts/${code}`, hint: expect.stringContaining(hint) });
    expect(journal('bad')).toBe(before);
  });

  it.each<[string[], string]>([
    [['question', 'add', 'bad', ...pair, '--to', '2021-02-30'], 'cli/bad-date'],
    [['question', 'add', 'bad', ...pair, ...later, '--at-least', 'two'], 'cli/bad-number'],
    [['question', 'list', 'nowhere'], 'dossier/not-a-dossier'],
    [['forecast', 'bad', 'Q7', '--p', '0.4'], 'forecasts/unknown-question'],
    [['forecast', 'bad', 'Q7', '--p', '140%'], 'forecasts/bad-probability'],
    [['forecast', 'bad', 'c1'], 'forecasts/no-prediction'],
    [['resolve', 'bad', 'Q7'], 'forecasts/unknown-question'],
    [['resolve', 'bad', '--outcome', 'yes', '--because', 'seen'], 'cli/no-input'],
    [['resolve', 'bad', 'Q7', '--outcome', 'perhaps'], 'forecasts/bad-outcome'],
    [['score'], 'cli/no-input'],
    [['rules', 'bad', '--by', 'verb'], 'cli/unknown-unit'],
    [['rules', 'bad', '--rule', 'A > B'], 'cli/unknown-rule'],
    [['rules', 'nowhere'], 'store/no-place'],
  ])('%j', async (words, code) => {
    const placed = words.map((word) => (word === 'bad' ? at('bad') : word));
    expect(await onDay(dayOf(150), placed)).toMatchObject({ code });
  });

  it('a dossier without tables registers judged questions only, and late is what a machine says of none', async () => {
    await onDay(dayOf(150), ['init', at('bare'), '--title', 'bare']);
    const bare = (...words: string[]) =>
      onDay(dayOf(150), ['question', 'add', at('bare'), ...words, ...later]);
    expect(await bare(...pair)).toMatchObject({ code: 'forecasts/no-source' });
    expect(await bare(...pair, '--more-than-average')).toMatchObject({ code: 'forecasts/no-source' });
    expect((await bare('--judged', '--text', 'Will the talks resume?')).out).toContain('analyst judges');
    expect((await onDay(dayOf(170), ['resolve', at('bare')])).out).toBe('Q1 open: analyst decides\n');
    expect((await onDay(dayOf(170), ['score', at('bare')])).err).toContain(
      'no forecast on an answered question',
    );
  });
});

describe('rows in another order', () => {
  it('give the same forecast, byte for byte', async () => {
    const [head = '', ...lines] = table(0, 150).split('\n');
    const shuffled = [...lines].sort((a, b) =>
      (a.split(',')[0] as string) < (b.split(',')[0] as string) ? 1 : -1,
    );
    expect(shuffled).not.toEqual(lines);
    const said = async (place: string, content: string) => {
      await made(place, content);
      const words = [...['--actor', 'NOR', '--recipient', 'KEN', '--type', 'CONSULT', '--to', dayOf(164)]];
      await onDay(dayOf(150), ['question', 'add', at(place), ...words]);
      await onDay(dayOf(150), ['forecast', at(place), 'Q1']);
      const why = await onDay(dayOf(150), ['why', 'F1', at(place)]);
      const json = await onDay(dayOf(150), ['why', 'F1', at(place), '--json']);
      const { questionHash, ...rest } = JSON.parse(json.out);
      return { why: why.out, rest, questionHash };
    };
    const one = await said('ordered', [head, ...lines].join('\n'));
    const other = await said('shuffled', [head, ...shuffled].join('\n'));
    expect(other.why).toBe(one.why);
    expect(other.rest).toEqual(one.rest);
    // The question names the version of the tables that decide: those are other bytes.
    expect(other.questionHash).not.toBe(one.questionHash);
  });
});
