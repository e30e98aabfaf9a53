import { describe, expect, it } from 'vitest';
import type { CodingRow } from '../../src/model/codings.js';
import { codeOfName } from '../../src/ontology/actors/codeOfName.js';
import { readCodings } from '../../src/readers/codings/readCodings.js';
import { readTable } from '../../src/readers/codings/table.js';
import { dictionary } from '../language/netHarness.js';

const read = (text: string) => readCodings(text, 'mine.csv', (name) => codeOfName(dictionary, name));
const rowsOf = (text: string) => read(text).codings.rows;
const brief = ({ report, number, start, end, actors, recipients, type, mode }: CodingRow) =>
  [report, number, start, end, actors.join('+'), type, mode, recipients.join('+')]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

/** One row a case, below this header. */
const header = 'report,sentence,start,end,actor,recipient,type,mode,note';
const cases = [
  ['r1,2,,,RUS,CHN,SANCTION,discontinue,', 'r1 2 RUS SANCTION discontinue CHN'],
  ['r1,2,,,RUS:GOV,CHN:MIL,SANCTION/discontinue,,', 'r1 2 RUS SANCTION discontinue CHN'],
  ['r1,,10,20,RUSGOV,CHNMIL,sanction,,', 'r1 10 20 RUS SANCTION CHN'],
  ['r1,2,,,Russia,the Kremlin,ACCUSE,---,', 'r1 2 RUS ACCUSE RUS'],
  ['r1,2,,,"Kenya; Peru",Chile|CHN,AID,,', 'r1 2 KEN+PER AID CHL+CHN'],
  ['r1,2,,,[KEN+PER],,CONSULT,,', 'r1 2 KEN+PER CONSULT KEN+PER'],
  ['r1,2,,,---GOV,KEN,112,,', 'r1 2 ACCUSE disapprove KEN'],
  ['r1,2,,,KEN,,none,,nothing', 'r1 2'],
  ['r1,,,,KEN,PER,AID,,', 'r1 KEN AID PER'],
  ['r1,2,,,the Blue Front,PER,ASSAULT,,', 'r1 2 the Blue Front ASSAULT PER'],
] as const;

const faults = [
  [',2,,,KEN,PER,AID,,', 'no report is named'],
  ['r1,zero,,,KEN,PER,AID,,', '"zero" is no number of a sentence'],
  ['r1,0,,,KEN,PER,AID,,', '"0" is no number of a sentence'],
  ['r1,,20,10,KEN,PER,AID,,', 'start and end are no places'],
  ['r1,2,,,KEN,PER,HELP,,', '"HELP" is no PLOVER type'],
  ['r1,2,,,KEN,PER,AID,drone,', '"drone" is no mode of AID'],
  ['r1,2,,,KEN,PER,010,,', 'CAMEO 010 has no PLOVER type'],
] as const;

describe('tables of codings', () => {
  it.each(cases)('%s', (row, expected) => {
    expect(rowsOf(`${header}\n${row}\n`).map(brief)).toEqual([expected]);
  });
  it.each(faults)('%s cannot be read', (row, says) => {
    const { codings, notices } = read(`${header}\n${row}\nr1,1,,,KEN,PER,AID,,\n`);
    expect([codings.rows.length, notices.length, notices[0]?.code]).toEqual([1, 1, 'readers/bad-coding']);
    expect(notices[0]?.message).toContain(`the first is line 2: ${says}`);
  });
  it('tabs, semicolons and older names of columns do as well', () => {
    expect(rowsOf('text_id\tnumber\tsource\ttarget\tcode\nr1\t1\tKEN\t"PER\t112\n').map(brief)).toEqual([
      'r1 1 KEN ACCUSE disapprove "PER',
    ]);
    expect(rowsOf('\ufeffreport;sentence;actor;recipient;type\r\nr1;1;KEN;"PER";AID\r\n').map(brief)).toEqual(
      ['r1 1 KEN AID PER'],
    );
  });
  it('keeps notes as reasons and what was written as the coding', () => {
    const [row] = rowsOf(`${header}\nr1,2,,,Kenya,Peru,AID,,"grain, ""for free"""\n`);
    expect([row?.says, row?.reason]).toEqual(['Kenya AID Peru', 'grain, "for free"']);
  });
  it('a list with "none" names all it looked at', () => {
    expect(read(`${header}\nr1,1,,,KEN,PER,AID,,\n`).codings.covers).toBe('reports');
    expect(read(`${header}\nr1,1,,,KEN,PER,AID,,\nr1,2,,,,,none,,\n`).codings.covers).toBe('named');
  });
  it('a quote that never ends is told with its line', () => {
    const { notices } = read(`${header}\nr1,1,,,KEN,PER,AID,,"open\nr1,2,,,KEN,PER,AID,,\n`);
    expect(notices[0]).toMatchObject({ code: 'readers/bad-coding', severity: 'error' });
    expect(notices[0]?.message).toContain('line 2');
  });
  it('cells may hold line ends; rows keep the line they begin on', () => {
    expect(readTable('a,b\n"x\ny",1\nz,2').rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '1'] },
      { line: 4, cells: ['z', '2'] },
    ]);
  });
  it('an empty file has no rows', () => expect(read('').codings.rows).toEqual([]));
});

describe('JSON Lines of codings', () => {
  const span = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
  const event = {
    id: 'e1',
    report: 'r1',
    sentence: span(0, 'Kenya met Peru.'),
    trigger: span(6, 'met'),
    actors: [
      { code: 'KEN', sectors: ['GOV'] },
      { code: 'PER', sectors: [] },
    ],
    recipients: [],
    reciprocal: true,
    type: 'CONSULT',
    reasons: [
      { rule: 'frame CONSULT/meet', says: '"meet" is CONSULT' },
      { rule: 'date', says: 'no date' },
    ],
  };
  it('reads events, sentences without one, and rows by dictionaries', () => {
    const none = {
      type: 'none',
      report: 'r1',
      number: 2,
      sentence: span(16, 'Rain.'),
      why: [{ code: 'x', says: 'no word' }],
    };
    const row = {
      report: 'r1',
      number: 3,
      source: 'KENGOV',
      target: 'PER',
      code: '033',
      sentence: span(22, 'Kenya gave.'),
    };
    const { codings, notices } = read([event, none, row].map((one) => JSON.stringify(one)).join('\n'));
    expect(notices).toEqual([]);
    expect(codings.rows.map(brief)).toEqual(['r1 6 9 KEN+PER CONSULT KEN+PER', 'r1 2', 'r1 3 KEN AGREE PER']);
    expect(codings.rows.map(({ reason }) => reason)).toEqual([
      'frame CONSULT/meet: "meet" is CONSULT',
      'no word',
      undefined,
    ]);
    expect(codings.rows[1]?.sentence).toEqual(none.sentence);
  });
  it('names lines that are none', () => {
    const { codings, notices } = read(`${JSON.stringify(event)}\n{"a":\n{"report":"r1","type":7}\n`);
    expect([codings.rows.length, notices.map(({ message }) => message.slice(0, 60))]).toEqual([
      1,
      ['2 rows of the codings cannot be read; the first is line 2: n'],
    ]);
  });
});
