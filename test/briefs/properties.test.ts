import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import type { Brief } from '../../src/briefs/brief.js';
import { renderHtml } from '../../src/briefs/html/page.js';
import { renderTerminal } from '../../src/briefs/terminal.js';
import { withCopy } from './copies.js';
import { made, material, reports } from './fixture.js';

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const lineCounts = (brief: Brief): Record<string, number> => ({
  summary: brief.summary.length,
  happened: brief.happened.length,
  claimed: brief.claimed.length,
  misfits: brief.misfits.length,
  explanations: brief.explanations.length,
  supports: brief.explanations.flatMap((one) => one.supports).length,
  relations: brief.relations.length,
  generalisations: brief.generalisations.length,
  judgements: brief.judgements.length,
  predicted: brief.predicted.length,
});

describe('order of the material', () => {
  it('does not show', () => {
    const given = material();
    const before = assembleBrief(given, { made });
    const turned = fc.record({
      reports: shuffled(given.reports),
      events: shuffled(given.events),
      groups: shuffled(given.groups),
      claims: shuffled(given.claims),
      findings: shuffled(given.findings),
      lineage: shuffled(given.lineage),
      notices: shuffled(given.notices),
    });
    fc.assert(
      fc.property(turned, (one) => {
        expect(assembleBrief(one, { made })).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a copy of a report', () => {
  const before = assembleBrief(material(), { made });
  const copies = fc.record({
    id: fc.constantFrom(...reports.map((one) => one.id)),
    date: fc.option(fc.constantFrom('2020-01-01', '2031-07-08', '2040-12-31'), { nil: undefined }),
    tag: fc.constantFrom('a', 'Z', '-0'),
  });

  it('adds a source and no line', () => {
    fc.assert(
      fc.property(copies, ({ id, date, tag }) => {
        const copy = date === undefined ? { tag } : { tag, date };
        const after = assembleBrief(withCopy(material(), id, copy), { made });
        expect(lineCounts(after)).toEqual(lineCounts(before));
        expect(after.reports).toHaveLength(before.reports.length + 1);
        expect(after.relations.map((one) => [one.codes, one.counts])).toEqual(
          before.relations.map((one) => [one.codes, one.counts]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('makes no line look better founded', () => {
    const copy = withCopy(material(), 'r3c1', { tag: 'b', date: '2031-08-15' });
    const after = assembleBrief(copy, { made });
    const carried = [...after.happened, ...after.claimed, ...after.explanations, ...after.predicted];
    const told = carried.filter((one) => one.sources.some(({ report }) => report === 'r3c1b'));
    expect(told.length).toBeGreaterThan(8);
    for (const line of told) {
      expect([line.reports, line.origins, line.warning], line.text).toEqual([2, 1, 'one origin only']);
    }
    const text = renderTerminal(after, { width: 200, colour: false });
    expect(text.match(/2 reports, 1 origin/gu)?.length).toBeGreaterThan(8);
    expect(renderHtml(after)).toContain('<strong class="mark warning">one origin only</strong>');
  });

  it('leaves two papers that say the same on their own two voices', () => {
    const copy = withCopy(material(), 'r3c1', { tag: 'b', date: '2031-08-15' });
    const lineage = copy.lineage.map((one) =>
      one.report === 'r3c1b' ? { report: one.report, origin: one.report, cites: [] } : one,
    );
    const after = assembleBrief({ ...copy, lineage }, { made });
    expect(after.judgements).toHaveLength(2);
    const named = after.explanations.find((one) => one.by === '“Some engineers”');
    expect([named?.reports, named?.origins, named?.warning]).toEqual([2, 2, undefined]);
  });
});
