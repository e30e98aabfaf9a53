import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import type { Material } from '../../src/briefs/material.js';
import { renderTerminal } from '../../src/briefs/terminal.js';
import { weighingText } from '../../src/cli/weighText.js';
import { analyseReport, createTools, materialOf } from '../../src/dossier/analyse.js';
import { proposalsOf } from '../../src/dossier/matrix/propose.js';
import type { DossierMatrix } from '../../src/dossier/matrix/records.js';
import { sourceOf } from '../../src/dossier/matrix/retract.js';
import { weighDossier } from '../../src/dossier/matrix/weighed.js';
import { weigh } from '../../src/hypotheses/weighing.js';
import { explainWeighing } from '../../src/hypotheses/wording/weighing.js';
import type { Hypothesis, Matrix } from '../../src/model/hypothesis.js';
import { readMatrixJson } from '../../src/readers/matrix/readMatrixJson.js';
import { readReport } from '../../src/readers/readReport.js';
import { renderMatrixMarkdown } from '../../src/writers/matrixMarkdown.js';

const FOLDER = new URL('../../examples/s400/', import.meta.url);
const { matrix } = readMatrixJson(readFileSync(new URL('matrix.json', FOLDER), 'utf8'));

let material: Material;
beforeAll(async () => {
  const tools = createTools({ model: readFileSync(new URL('../../models/en.bin', import.meta.url)) });
  const names = readdirSync(new URL('reports/', FOLDER));
  const read = await Promise.all(
    names.map((origin) =>
      readReport({
        bytes: readFileSync(new URL(`reports/${origin}`, FOLDER)),
        origin,
        sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
        today: '2026-01-01',
      }),
    ),
  );
  material = materialOf(read.flatMap(({ reports }) => reports.map((report) => analyseReport(report, tools))));
}, 60_000);

const briefOf = (given: Matrix) =>
  assembleBrief(material, { matrix: given, made: { detente: '0', model: '0' } });

/** The "on schedule" reports accepted as reliable: their grade, and which reading of the contrast is believed. */
const onSchedule: Matrix = {
  ...matrix,
  evidence: matrix.evidence.map((row) => {
    if (row.id === 'E6') return { ...row, reliability: 'A', credibility: 2 };
    if (row.id !== 'E4') return row;
    const shares: Readonly<Record<string, number>> = { told: 0.1, disputed: 0.9 };
    return {
      ...row,
      readings: row.readings?.map((one) => ({ ...one, share: shares[one.id] as number })) ?? [],
    };
  }),
};

describe('the shipped matrix', () => {
  it('every row that is known goes back to words that stand in a report', () => {
    const text = new Map(material.reports.map((report) => [report.id, report.text]));
    for (const { id, anchors = [], open } of matrix.evidence) {
      expect(`${id} ${anchors.length > 0 || open === true}`).toBe(`${id} true`);
      for (const { report, span } of anchors)
        expect(text.get(report)?.slice(span.start, span.end)).toBe(span.exact);
    }
  });
  it('ranks espionage and copying above the pandemic ones, and says what that hangs on', () => {
    const { verdict, robustness } = weigh(matrix);
    expect(verdict).toBe('partly separated');
    expect(robustness?.tiers?.groups).toEqual([
      ['H1', 'H2', 'H5', 'H6'],
      ['H3', 'H4'],
    ]);
    const [cut] = robustness?.tiers?.cuts ?? [];
    expect(cut?.origins).toHaveLength(4);
    expect(cut?.fewestOrigins).toHaveLength(2);
    expect(cut?.carried.count).toBe(2);
    expect(cut?.flip.count).toBe(2);
  });
  it('the comparator weakens and nothing is separated when "on schedule" is accepted as reliable', () => {
    const against = (given: Matrix, id: string) =>
      weigh(given).robustness?.heaviest?.find(({ hypothesis }) => hypothesis === id);
    expect(against(matrix, 'H3')).toMatchObject({ evidence: ['E4'], amount: 1.6 });
    expect(against(onSchedule, 'H3')?.evidence).toEqual(['E11']);
    const after = weigh(onSchedule);
    expect(after.verdict).toBe('not separated');
    expect(explainWeighing(after)[0]).toMatch(/^Not separated/);
  });
});

describe('the brief', () => {
  it('has the section, every known row with a way back, and what to collect next', () => {
    const brief = briefOf(matrix);
    const rows = brief.weighed?.rows ?? [];
    expect(rows.filter(({ open, sources }) => !open && sources.length === 0)).toEqual([]);
    for (const { sources } of rows)
      for (const { report, span } of sources) {
        const text = brief.reports.find(({ id }) => id === report)?.text;
        expect(text?.slice(span.start, span.end)).toBe(span.exact);
      }
    expect(brief.weighed?.hypotheses.map(({ id }) => id)).toEqual(['H6', 'H1', 'H2', 'H5', 'H3', 'H4', 'H0']);
    const text = renderTerminal(brief, { width: 160, colour: false });
    expect(text).toContain('EXPLANATIONS WEIGHED');
    expect(text).toMatch(/rests on 4 origins/);
    expect(text).toMatch(/2 cells carry it: E4 x H3 to N and/);
    expect(text).toMatch(/What to collect next:\s+- E17/);
    expect(text).toContain('No accusation of a report is a finding of this brief.');
  });
  it('no output ranks otherwise: brief, terminal text and Markdown say the same sentence', () => {
    const [verdict = ''] = explainWeighing(weigh(matrix));
    expect(briefOf(matrix).weighed?.says[0]).toBe(verdict);
    const markdown = renderMatrixMarkdown(matrix).replace(/&#(\d+);/g, (_, unit: string) =>
      String.fromCharCode(Number(unit)),
    );
    expect(markdown).toContain(verdict);
    expect(weighingText(matrix, weigh(matrix), { width: 2000 })).toContain(verdict);
  });
  it('says "not separated" with the other reading, and nothing at all without a matrix', () => {
    expect(briefOf(onSchedule).weighed?.says[0]).toMatch(/^Not separated/);
    const bare = assembleBrief(material, { made: { detente: '0', model: '0' } });
    expect(bare.weighed).toBeUndefined();
    expect(renderTerminal(bare, { width: 100, colour: false })).not.toContain('EXPLANATIONS WEIGHED');
  });
});

describe('notices about grades', () => {
  const entered = { by: 'ann', at: '', line: 1 };
  const noticesOf = (rows: Matrix['evidence']) =>
    weighDossier(
      {
        hypotheses: matrix.hypotheses.map((hypothesis) => ({ hypothesis, entered, changes: [] })),
        evidence: rows.map((evidence) => ({ evidence, entered, changes: [] })),
        cells: [],
        blind: [],
        stated: [],
        rejected: [],
        retractions: [],
      },
      material,
    ).notices.map(({ code, message }) => `${code} ${message.slice(0, 40)}`);
  it('"confirmed by other sources" needs another origin', () => {
    const graded = (id: string) =>
      matrix.evidence.filter((row) => row.id === id).map((row) => ({ ...row, credibility: 1 as const }));
    expect(noticesOf(graded('E7')).join()).toContain('hypotheses/unconfirmed E7');
    expect(noticesOf(graded('E6')).join()).not.toContain('unconfirmed');
  });
  it('the reliability of a source is not forgotten from one row to the next', () => {
    const [first, second] = matrix.evidence.filter(({ source }) => source?.startsWith('officials in Moscow'));
    expect(noticesOf([first, { ...second, reliability: 'A' }] as Matrix['evidence']).join()).toContain(
      'uneven-source',
    );
    expect(noticesOf(matrix.evidence).join()).not.toContain('uneven-source');
  });
});

describe('proposals', () => {
  const stateOf = (hypotheses: readonly Hypothesis[], more: Partial<DossierMatrix> = {}): DossierMatrix => ({
    hypotheses: hypotheses.map((hypothesis) => ({
      hypothesis,
      entered: { by: 'ann', at: '', line: 1 },
      changes: [],
    })),
    evidence: [],
    cells: [],
    blind: [],
    stated: [],
    rejected: [],
    retractions: [],
    ...more,
  });
  it('the comparator comes first, with the argument and marks for those who hold a general reason', () => {
    const held = matrix.hypotheses.filter(({ id }) => id === 'H1' || id === 'H3');
    const [first] = proposalsOf(material, stateOf(held)).evidence;
    expect(first?.row.kind).toBe('comparator');
    expect(first?.row.readings?.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(new Set(first?.row.anchors?.map(({ part }) => part))).toEqual(
      new Set(['reason', 'against', 'toward', undefined]),
    );
    expect(first?.suggested.map(({ hypothesis, reading, mark }) => [hypothesis, reading, mark])).toEqual([
      ['H3', 'told', 'I'],
      ['H3', 'disputed', 'N'],
    ]);
    expect(first?.suggested[0]?.because).toContain(
      'A reason general to Russia predicts delay for India as well',
    );
  });
  it('are rows of contradictions, stated reasons, acts and claims, each with its words', () => {
    const { evidence, hypotheses } = proposalsOf(material, stateOf([]));
    expect(new Set(evidence.map(({ row }) => row.kind))).toEqual(new Set(['comparator', 'claim', 'event']));
    const text = new Map(material.reports.map((report) => [report.id, report.text]));
    for (const { row } of evidence) {
      expect(row.anchors?.length).toBeGreaterThan(0);
      for (const { report, span } of row.anchors ?? [])
        expect(text.get(report)?.slice(span.start, span.end)).toBe(span.exact);
    }
    expect(hypotheses.length).toBeGreaterThan(4);
    expect(proposalsOf(material, stateOf([]))).toEqual(proposalsOf(material, stateOf([])));
  });
  it('a source is known by id, publisher, file or origin; what rests on it alone is not proposed', () => {
    const wire = material.reports.find(({ publisher }) => publisher === 'Example Wire');
    const portal = material.reports.find(({ publisher }) => publisher === 'Example Monitor');
    const state = stateOf([]);
    for (const name of [wire?.id ?? '', 'example wire', wire?.origin ?? ''])
      expect(sourceOf(name, state, material).reports).toEqual([wire?.id]);
    // The rewrite of the portal's claim goes with the report that it repeats.
    expect(sourceOf(portal?.id ?? '', state, material).reports).toHaveLength(2);
    const retracted = { by: 'ann', at: '', line: 1 };
    const without = stateOf([], {
      retractions: [{ source: 'wire', ...sourceOf('Example Wire', state, material), retracted }],
    });
    const proposed = proposalsOf(material, without).evidence;
    expect(proposed.some(({ row }) => row.origin === 'Example Wire, 2020-08-06')).toBe(false);
    expect(proposed.length).toBeLessThan(proposalsOf(material, state).evidence.length);
  });
  it('what is taken or turned down is not proposed again', () => {
    const [first, second] = proposalsOf(material, stateOf([])).evidence;
    const entered = { by: 'ann', at: '', line: 1 };
    const state = stateOf(matrix.hypotheses, {
      evidence: [{ evidence: { id: 'E1', ...first?.row, text: 'in other words' }, entered, changes: [] }],
      rejected: [{ proposal: second?.id ?? '', rejected: entered }],
    });
    const left = proposalsOf(material, state);
    expect(left.evidence.map(({ id }) => id)).not.toContain(first?.id);
    expect(left.evidence.map(({ id }) => id)).not.toContain(second?.id);
    const held = new Set(matrix.hypotheses.flatMap(({ anchors = [] }) => anchors.map(({ id }) => id)));
    expect(left.hypotheses.filter(({ id }) => held.has(id))).toEqual([]);
  });
});
