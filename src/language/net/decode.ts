/** Scores of heads, flat: `[dependant * (n + 1) + head]` for words 1..n and heads 0..n, 0 being ROOT. */
export type ArcScores = Float32Array | Float64Array;

/** Best head of every word so that they form a tree with one word below ROOT. Index 0 is unused. Ties go to the lower index. */
export function decodeTree(n: number, arcs: ArcScores): number[] {
  const greedy = bestHeads(n, arcs);
  if (isTree(greedy)) return greedy;
  // One root: ROOT's arcs are made so dear that the tree takes exactly as many of them as it must.
  let largest = 0;
  for (let d = 1; d <= n; d++)
    for (let h = 0; h <= n; h++) largest = Math.max(largest, Math.abs(arcs[d * (n + 1) + h] as number));
  const fee = 2 * (largest + 1) * (n + 1);
  const dear = Float64Array.from(arcs);
  for (let d = 1; d <= n; d++) dear[d * (n + 1)] = (dear[d * (n + 1)] as number) - fee;
  return chuLiuEdmonds(n, dear);
}

function bestHeads(n: number, arcs: ArcScores): number[] {
  const heads = [-1];
  for (let d = 1; d <= n; d++) {
    const row = d * (n + 1);
    let best = 0;
    for (let h = 1; h <= n; h++)
      if (h !== d && (arcs[row + h] as number) > (arcs[row + best] as number)) best = h;
    heads.push(best);
  }
  return heads;
}

/** Whether the heads form a tree with exactly one child of ROOT. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head, index) => index > 0 && head === 0).length !== 1) return false;
  return findCycle(heads) === undefined;
}

function findCycle(heads: readonly number[]): number[] | undefined {
  const colour = new Array<number>(heads.length).fill(0);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node > 0 && colour[node] === 0) {
      colour[node] = start;
      path.push(node);
      node = heads[node] as number;
    }
    if (node > 0 && colour[node] === start && path.includes(node)) return path.slice(path.indexOf(node));
  }
  return undefined;
}

/** Maximum spanning arborescence over nodes 0..n by Chu-Liu and Edmonds, contracting one cycle after the other. */
function chuLiuEdmonds(n: number, arcs: Float64Array): number[] {
  const heads = bestHeads(n, arcs);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const inCycle = new Set(cycle);
  const kept: number[] = [];
  for (let node = 0; node <= n; node++) if (!inCycle.has(node)) kept.push(node);
  const whole = kept.length; // number of the contracted node
  const score: ArcScore = (d, h) => arcs[d * (n + 1) + h] as number;
  const enter = kept.map((node) => bestEntry(cycle, heads, { from: node, score }));
  const leave = kept.map((node) => best(cycle, (member) => score(node, member)));
  const width = whole + 1;
  const inner = new Float64Array(width * width);
  for (let d = 1; d < whole; d++) {
    const row = (kept[d] as number) * (n + 1);
    for (let h = 0; h < whole; h++) inner[d * width + h] = arcs[row + (kept[h] as number)] as number;
    inner[d * width + whole] = arcs[row + (leave[d] as number)] as number;
  }
  for (let h = 0; h < whole; h++) inner[whole * width + h] = (enter[h] as Entry).gain;
  return expanded(chuLiuEdmonds(whole, inner), { heads, kept, enter, leave });
}

/** The tree over the contracted nodes as one over all: the cycle is broken where it is entered. */
function expanded(
  inner: readonly number[],
  parts: { heads: number[]; kept: readonly number[]; enter: readonly Entry[]; leave: readonly number[] },
): number[] {
  const { heads, kept, enter, leave } = parts;
  const whole = kept.length;
  const result = heads.slice();
  for (let d = 1; d < whole; d++) {
    const head = inner[d] as number;
    result[kept[d] as number] = head === whole ? (leave[d] as number) : (kept[head] as number);
  }
  const from = inner[whole] as number;
  result[(enter[from] as Entry).member] = kept[from] as number;
  return result;
}

type ArcScore = (dependant: number, head: number) => number;

interface Entry {
  readonly member: number;
  /** What the tree gains by breaking the cycle at `member`. */
  readonly gain: number;
}

function bestEntry(
  cycle: readonly number[],
  heads: readonly number[],
  arc: { from: number; score: ArcScore },
): Entry {
  const { from, score } = arc;
  const gain = (member: number) => score(member, from) - score(member, heads[member] as number);
  const member = best(cycle, gain);
  return { member, gain: gain(member) };
}

function best(nodes: readonly number[], value: (node: number) => number): number {
  let chosen = nodes[0] as number;
  for (const node of nodes)
    if (value(node) > value(chosen) || (value(node) === value(chosen) && node < chosen)) chosen = node;
  return chosen;
}
