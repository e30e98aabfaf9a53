import { describe, expect, it } from 'vitest';
import { readLinks, readNames } from '../../../src/readers/links/readLinks.js';

describe('lines of subject, relation, object, time', () => {
  it('are read with blanks, tabs, either end of line, further columns and empty lines', () => {
    const { links, faults } = readLinks('\ufeff19\t6\t151\t0\t-1\r\n563  \t5    \t562\t5760\t0\n\n1 2 3 4');
    expect(faults).toEqual([]);
    expect(links).toEqual([
      { subject: 19, relation: 6, object: 151, day: 0 },
      { subject: 563, relation: 5, object: 562, day: 5760 },
      { subject: 1, relation: 2, object: 3, day: 4 },
    ]);
  });
  it.each([
    ['1\t2\t3', '3 fields where subject, relation, object, time are needed'],
    ['1\t2\tx\t4', 'object is "x", no whole number from 0'],
    ['-1\t2\t3\t4', 'subject is "-1", no whole number from 0'],
    ['1\t2\t3\t2014-01-01', 'time is "2014-01-01", no whole number from 0'],
    ['1\t2.5\t3\t4', 'relation is "2.5", no whole number from 0'],
  ])('a bad one (%s) is named with its number', (line, problem) => {
    expect(readLinks(`0 0 0 0\n\n${line}\n`).faults).toEqual([{ line: 3, problem }]);
  });
  it('name twenty faults, not a million', () => expect(readLinks('x\n'.repeat(500)).faults).toHaveLength(20));
});

describe('names with numbers', () => {
  it('are read in any order; a gap is named by its number', () => {
    expect(readNames('Chad\t2\r\nCitizen (Peru)\t0\n').names).toEqual(['Citizen (Peru)', '1', 'Chad']);
  });
  it.each([
    ['Chad', 'no name, tab and whole number'],
    ['Chad\tx', 'no name, tab and whole number'],
    ['Chad\t0', 'number 0 stands twice'],
  ])('a bad one (%s) is named with its line', (line, problem) => {
    expect(readNames(`Peru\t0\n${line}`).faults).toEqual([{ line: 2, problem }]);
  });
  it('with a number out of all bounds are refused', () => {
    expect(readNames('Peru\t999999999').faults[0]?.problem).toMatch(/largest number/);
  });
});
