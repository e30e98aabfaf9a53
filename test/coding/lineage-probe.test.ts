import { it } from 'vitest';
import { appendFileSync } from 'node:fs';
import { lineageOf } from '../../src/coding/lineage/lineage.js';
import { boilerplateOf } from '../../src/coding/lineage/boilerplate.js';
import { printsOf } from '../../src/coding/lineage/prints.js';
const say = (s: string) => appendFileSync('/tmp/lnp/perf.txt', s + '\n');
it('p', () => {
  let seed = 1; const rnd = (n: number) => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return (seed >>> 8) % n; };
  for (const [n, dup] of [[5000, 0.3], [5000, 0.9], [20000, 0.3]] as const) {
    const pool: string[][] = [];
    const t0 = Date.now();
    const prints = Array.from({ length: n }, (_, i) => {
      const mk = () => Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => `w${rnd(20000)}`).join(' '));
      let s = pool.length && rnd(100) < dup * 100 ? [...pool[rnd(Math.min(pool.length, 2000))] as string[]].slice(rnd(6)) : mk();
      s = s.map((x) => rnd(5) === 0 ? x.replace(/w\d+$/, 'edit' + rnd(999)) : x);
      if (pool.length < 3000) pool.push([...s]);
      s.push('sign up for our letter and never miss what moves us today');
      return { report: `r${i}`, date: `2021-${String(1 + Math.floor(i * 12 / n)).padStart(2, '0')}-${String(1 + rnd(28)).padStart(2,'0')}`, publisher: [`p${rnd(50)}`], sentences: printsOf(s), terms: Uint32Array.from({ length: 25 }, () => rnd(5000)).sort(), cites: rnd(3) ? [] : [{ outlet: `o${rnd(5)}`, span: { start: 0, end: 1, exact: 'x' }, sure: true, leading: true }] };
    });
    const t1 = Date.now(); const c0 = process.cpuUsage();
    boilerplateOf(prints); const tb = Date.now();
    const l = lineageOf(prints);
    const c = process.cpuUsage(c0);
    say(`n ${n} dup ${dup}: make ${t1 - t0} boiler ${tb - t1} lineage wall ${Date.now() - tb} cpu ${(c.user + c.system) / 1000} mem ${process.memoryUsage().rss / 1e6 | 0} repeats ${l.filter((x) => x.repeats).length} origins ${new Set(l.map((x) => x.origin)).size}`);
  }
}, 80000);
