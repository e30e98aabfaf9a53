import { readFileSync } from 'node:fs';
import { readTable } from './events/files.js';
import { createCoder } from './events/coder.js';
import { cameoRoot, quadOfRoot, roots } from './events/labels.js';
import { markedOf } from './events/plv.js';
import { macroF1 } from './events/score.js';
import { frameRows } from '../src/coding/generated/frames.generated.js';
import { candidatesOf, looseLexicons } from '../src/coding/between/loose.js';
import { featuresOf, type Features } from '../src/coding/between/features.js';
import { wordVectors } from '../src/language/vectors.js';
import { fitTypes } from './events/fitTypes.js';
import { likeliest } from '../src/coding/between/model.js';

const coder = createCoder();
const lexicons = looseLexicons(frameRows);
const vectors = wordVectors(readFileSync('models/en.bin'));
const rows = readTable(readFileSync('../shared/data/events/plv-train.tsv', 'utf8'), { quoted: true }).flatMap((r) => markedOf(r) ?? []);
const data = rows.map((row) => {
  const { readings } = coder.code(row.text, { given: row.given });
  const candidates = candidatesOf(readings, lexicons);
  return { ...row, candidates, features: featuresOf(readings, { candidates, lexicon: lexicons.strict, vectors }) };
});
const show = (name: string, ours: (string | undefined)[]) => {
  const map = (f: (r: string) => string) => macroF1(rows.map((r, i) => ({ gold: f(r.gold), ours: ours[i] && f(ours[i]!) })));
  console.log(name.padEnd(50), map((r) => String(quadOfRoot(r) > 2)).toFixed(1), map((r) => String(quadOfRoot(r))).toFixed(1), map((r) => r).toFixed(1));
};
show('events', data.map((d) => d.candidates[0]?.evidence === 'event' ? cameoRoot(d.candidates[0].event) : undefined));
show('rules loose', data.map((d) => d.candidates[0] && cameoRoot(d.candidates[0].event)));
const fold = new Map<string, number>();
for (const r of rows) if (!fold.has(r.text)) fold.set(r.text, fold.size % 5);
const cv = (keep: (n: string) => boolean, pull: number) => {
  const ours: string[] = [];
  const filt = data.map((d) => new Map([...d.features].filter(([n]) => keep(n))) as Features);
  for (let f = 0; f < 5; f++) {
    const train = data.flatMap((d, i) => fold.get(d.text) === f ? [] : [{ features: filt[i]!, type: d.gold }]);
    const model = fitTypes(train, { pull, passes: 120 });
    data.forEach((d, i) => { if (fold.get(d.text) === f) ours[i] = likeliest(filt[i]!, model).type; });
  }
  return ours;
};
const isCand = (n: string) => /^(event|refused|party-free|word (pair|one|other|reversed|[A-Z]))/.test(n) || n === 'no event';
for (const pull of [0.0003, 0.001, 0.003]) {
  const all = cv(() => true, pull);
  show(`all ${pull}`, all);
  show(`  only where no event`, data.map((d, i) => d.candidates[0]?.evidence === 'event' ? cameoRoot(d.candidates[0].event) : all[i]));
  show(`  where no pair event`, data.map((d, i) => d.candidates[0]?.evidence === 'event' && d.candidates[0].link !== 'one' && d.candidates[0].link !== 'other' ? cameoRoot(d.candidates[0].event) : all[i]));
}
for (const [n, k] of [['no vectors', (n: string) => !/^[vpn]\d/.test(n)], ['no words', (n: string) => !/^(near )?(verb|word) [a-z]/.test(n)], ['no cand', (n: string) => !isCand(n)], ['no frame lex', (n: string) => !/^(near )?frame/.test(n)]] as const)
  show(n, cv(k, 0.001));
export { roots };
