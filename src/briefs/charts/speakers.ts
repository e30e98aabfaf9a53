import type { Brief } from '../brief.js';
import { countOf } from '../wording/quote.js';
import { drawing, element, fitted, label } from './svg.js';

const width = 360;
const rowHeight = 34;

/** How many claims, reasons, verdicts and predictions each source puts forward, most first. */
export function speakerCounts(brief: Brief): [speaker: string, claims: number][] {
  const { claimed, explanations, generalisations, judgements, predicted } = brief;
  const counts = new Map<string, number>();
  for (const { by } of [...claimed, ...explanations, ...generalisations, ...judgements, ...predicted]) {
    counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** Whose voice the reports carry. Empty with fewer than two speakers: one bar compares nothing. */
export function speakers(brief: Brief, id: string): string {
  const all = speakerCounts(brief);
  const rows = all.slice(0, 8);
  if (rows.length < 2) return '';
  const most = Math.max(...rows.map(([, count]) => count));
  const content = rows.map(([speaker, count], index) => {
    const y = index * rowHeight;
    const long = Math.max(2, (count / most) * (width - 30));
    return (
      label(fitted(speaker, width), { x: 0, y: y + 12 }, { class: 'lane' }) +
      element('rect', { x: 0, y: y + 17, width: long, height: 7, class: 'voice' }) +
      label(String(count), { x: long + 6, y: y + 25 }, { class: 'value' })
    );
  });
  const words = rows.map(([speaker, count]) => `${speaker}: ${count}`).join('; ');
  return drawing({
    id,
    width,
    height: rows.length * rowHeight,
    title: 'Who speaks',
    description: `${countOf(all.length, 'source')} put forward claims, reasons, verdicts or predictions. ${rows.length < all.length ? 'Most often ' : ''}${words}.`,
    role: 'img',
    content: content.join(''),
  });
}
