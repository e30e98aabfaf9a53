import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/briefs/brief.js';
import { detente } from './run.js';

const report = '../shared/data/reports/cracks.txt';
const here = existsSync(report);

/** The commentary the product started from: everything it does by hand, the brief must do. */
describe.skipIf(!here)(`the first report${here ? '' : ' (skipped: no ../shared)'}`, () => {
  const brief = here
    ? (JSON.parse(detente(['brief', report, '--date', '2020-08-30', '--json']).out) as Brief)
    : undefined;
  const acts = (brief?.happened ?? []).map((line) => ({
    code: `${line.codes.actors.join('+')} ${line.type}${line.mode ? `/${line.mode}` : ''} ${line.codes.recipients.join('+')}`,
    line,
  }));
  const act = (pattern: RegExp) => acts.find(({ code }) => pattern.test(code))?.line;
  const claims = brief
    ? [
        ...brief.claimed,
        ...brief.explanations,
        ...brief.generalisations,
        ...brief.judgements,
        ...brief.predicted,
      ]
    : [];
  const claim = (pattern: RegExp) => claims.find(({ text }) => pattern.test(text));

  it('withholding from China, hedged', () => {
    const line = act(/^RUS\S* SANCTION\/discontinue CHN/);
    expect(line?.text).toContain('S-400');
    expect(line?.text).toContain('It seems');
    expect(line?.doubtful).toBe(true);
  });
  it('India asks, Russia agrees to speed up, by a year', () => {
    expect(act(/^IND\S* REQUEST\/assist RUS/)).toBeDefined();
    const sooner = acts.filter(({ code }) => /^RUS\S* AGREE IND/.test(code)).map(({ line }) => line.text);
    expect(sooner.join(' ')).toContain('1 year earlier');
  });
  it('the clashes of June 2020 are mutual', () => {
    const line = acts.find(({ line: one }) => one.type === 'ASSAULT')?.line;
    expect(line?.reciprocal).toBe(true);
    expect([...(line?.codes.actors ?? [])].map((code) => code.slice(0, 3)).sort()).toEqual(['CHN', 'IND']);
    expect(line?.date).toMatchObject({ from: '2020-06-01', to: '2020-06-30' });
  });
  it('the academic: convicted on the Russian side, to the benefit of China', () => {
    const line = acts.find(({ line: one }) => one.mode === 'convict')?.line;
    expect(line?.codes.recipients.join()).toMatch(/^RUS/);
    expect(line?.text).toContain('China');
  });
  it('both official explanations, attributed', () => {
    const offered = (brief?.explanations ?? []).filter(({ by }) => /officials/i.test(by));
    expect(offered.map(({ text }) => text).join(' ')).toMatch(/production at the .*factory.*isolation rules/);
    expect(offered).toHaveLength(2);
  });
  it('attitudes, the rule-like claim, the verdict with its horizon', () => {
    expect(claim(/pleased New-Delhi/)).toBeDefined();
    expect(claim(/angered Beijing/)).toBeDefined();
    expect(brief?.generalisations.map(({ text }) => text).join()).toMatch(/China orders .* 3 to 7 years/);
    expect(brief?.judgements.map(({ text }) => text).join()).toMatch(
      /complete breakdown .*No.*short to medium term/s,
    );
  });
  it('the closing prediction is a question that could be scored', () => {
    const line = brief?.predicted.find(({ text }) => text.includes('pushing back'));
    expect(line?.question).toMatch(/\?$/);
    expect(line?.missing.length).toBeGreaterThan(0);
  });
  it('the pandemic does not explain it: the comparator finding', () => {
    const line = brief?.misfits.find(({ kind }) => kind === 'comparator');
    expect(line?.text).toMatch(/COVID-19.*India/);
    expect(line?.sides.length).toBeGreaterThanOrEqual(3);
  });
  it('no false actor, no wrong direction, no question as an event', () => {
    const expected = [
      /^RUS\S* SANCTION\/discontinue CHN/,
      /^IND\S* REQUEST\/assist RUS/,
      /^RUS\S* AGREE IND/,
      /^(?:CHN|IND)\S*\+(?:CHN|IND)\S* ASSAULT/,
      /^(?:---)? ?SANCTION\/convict RUS/,
    ];
    expect(
      acts.filter(({ code }) => !expected.some((one) => one.test(code))).map(({ code }) => code),
    ).toEqual([]);
  });
  it('every line has its way back', () => {
    for (const line of [...(brief?.happened ?? []), ...claims, ...(brief?.misfits ?? [])]) {
      expect(line.sources.length).toBeGreaterThan(0);
      const text = brief?.reports[0]?.text ?? '';
      for (const { span } of line.sources) expect(text.slice(span.start, span.end)).toBe(span.exact);
    }
  });
});
