import type { Scene } from '../scene.js';
import type { Unit } from './units.js';
import { hashOf, mixed, type Word } from './words.js';

/** Features are numbers below this power of two: hashes, so that no list of them is kept. */
export const keyBits = 20;
const mask = (1 << keyBits) - 1;

/** Kinds of features, each with its own hash; the names only tell them apart. */
const kind = Object.fromEntries(
  [
    ...['bias', 'word', 'pair', 'affix', 'form', 'shape', 'shapes', 'tag', 'tags', 'tag shape', 'short'],
    ...[
      'first',
      'last',
      'capitals',
      'no cluster',
      'cluster',
      'cluster shape',
      'clusters',
      'list',
      'list shape',
    ],
    ...['list near', 'run', 'run head', 'run start', 'run cluster', 'run words', 'run tags', 'mention'],
    ...['relation', 'head', 'head tag', 'head cluster', 'case'],
  ].map((name) => [name, hashOf(name)]),
) as Readonly<Record<string, number>>;

const labels = new Map<string, number>();

/** Hash of a tag, relation or kind of mention: there are few, so each is hashed once. */
function hashOfLabel(label: string): number {
  let hash = labels.get(label);
  if (hash === undefined) {
    hash = hashOf(label);
    labels.set(label, hash);
  }
  return hash;
}

/** Stands for the place before the first and after the last unit. */
const edge = hashOf('<edge>');

/** Position of a unit in its run of capitalised words. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** What features are read from: the units of a sentence with what is known of each. */
interface View {
  readonly scene: Scene;
  readonly units: readonly Unit[];
  readonly words: readonly Word[];
  readonly tags: readonly number[];
  /** Index of the unit by token. */
  readonly unitAt: readonly number[];
  /** Token of the first preposition that hangs on a token. */
  readonly caseAt: ReadonlyMap<number, number>;
  /** Nearly all words begin with a capital letter: a title. */
  readonly title: boolean;
}

/** Keys of the features of each open unit, without repetition; none for the others. */
export function featuresOf(
  scene: Scene,
  units: readonly Unit[],
  wordOf: (form: string, isClass: boolean) => Word,
): Uint32Array[] {
  const words = units.map(({ form, isClass }) => wordOf(form, isClass));
  const unitAt: number[] = [];
  units.forEach(({ first, last }, index) => {
    for (let at = first; at <= last; at++) unitAt[at] = index;
  });
  const long = units.flatMap(({ form }, index) => (/\p{L}{2}/u.test(form) ? [{ form, index }] : []));
  const capital = long.filter(({ form, index }) => words[index]?.capital || form.length < 4);
  const view: View = {
    scene,
    units,
    words,
    unitAt,
    caseAt: new Map(
      scene.tokens
        .flatMap(({ deprel, head, index }) => (deprel === 'case' ? [[head, index] as const] : []))
        .reverse(),
    ),
    tags: units.map(({ last }) => hashOfLabel(scene.tokens[last]?.xpos ?? '')),
    title: long.length > 1 && capital.length >= 0.8 * long.length,
  };
  return units.map(({ open }, at) => {
    if (!open) return none;
    const keys = new Set<number>();
    const add = (name: number, a = 0, b = 0) =>
      keys.add(
        mixed(Math.imul(name ^ Math.imul(a, 0x9e3779b1), 0x01000193) ^ Math.imul(b, 0x85ebca6b)) & mask,
      );
    formFeatures(view, at, add);
    aroundFeatures(view, at, add);
    clusterFeatures(view, at, add);
    listFeatures(view, at, add);
    if (words[at]?.capital) runFeatures(view, at, add);
    treeFeatures(view, at, add);
    return Uint32Array.from(keys);
  });
}

const none = new Uint32Array();

type Add = (name: number, a?: number, b?: number) => void;

/** A kind of feature at a distance. */
const at = (name: string, distance: number): number => (kind[name] as number) + 31 * (distance + 3);

function formFeatures({ words, units, tags, scene, title }: View, here: number, add: Add): void {
  const word = words[here] as Word;
  add(at('bias', 0));
  add(at('form', 0), word.form);
  word.affixes.forEach((affix, index) => {
    add(at('affix', index), affix);
  });
  if (units.length < 6) add(at('short', 0), word.shape, units.length <= 2 ? units.length : 3);
  if (here === 0) add(at('first', 0), word.shape);
  if (here === units.length - 1) add(at('last', 0), word.shape);
  if (scene.shouted || title) {
    add(at('capitals', 0), scene.shouted ? 1 : 2);
    add(at('capitals', 1), scene.shouted ? 1 : 2, tags[here]);
  }
}

function aroundFeatures({ words, tags, units, scene }: View, here: number, add: Add): void {
  const low = (index: number) => words[index]?.low ?? edge;
  const shape = (index: number) => words[index]?.shape ?? edge;
  const tag = (index: number) => tags[index] ?? edge;
  for (let by = -2; by <= 2; by++) add(at('word', by), low(here + by));
  for (let by = -1; by <= 1; by++) {
    add(at('shape', by), shape(here + by));
    add(at('tag', by), tag(here + by));
  }
  for (const by of [-1, 0]) {
    add(at('pair', by), low(here + by), low(here + by + 1));
    add(at('shapes', by), shape(here + by), shape(here + by + 1));
    add(at('tags', by), tag(here + by), tag(here + by + 1));
  }
  add(at('shapes', 2), shape(here - 1) ^ Math.imul(shape(here), 3), shape(here + 1));
  add(at('tag shape', 0), tag(here - 1), shape(here));
  for (let by = -1; by <= 1; by++) {
    const unit = units[here + by];
    const mention = unit && !unit.isClass ? scene.mentionAt[unit.first] : undefined;
    if (mention) add(at('mention', by), hashOfLabel(mention.as), mention.first === unit?.first ? 1 : 2);
  }
}

/** Classes of words that are used alike, fine at the word itself, coarse two words away. */
function clusterFeatures({ words, units }: View, here: number, add: Add): void {
  const middle = (index: number) =>
    words[index]?.clusters[1] ?? (units[index]?.isClass ? words[index]?.low : 0);
  const own = words[here] as Word;
  if (own.clusters.length === 0 && !units[here]?.isClass) add(at('no cluster', 0), own.shape);
  for (let by = -2; by <= 2; by++) {
    const clusters = words[here + by]?.clusters ?? [];
    clusters.forEach((cluster, level) => {
      if (level === 1 || Math.abs(by) < 2) add(at('cluster', by), cluster + 1, level);
    });
  }
  if (own.clusters.length > 0) add(at('cluster shape', 0), middle(here), own.shape);
  for (const by of [-1, 0])
    add(at('clusters', by), (middle(here + by) ?? 0) + 1, (middle(here + by + 1) ?? 0) + 1);
}

function listFeatures({ words }: View, here: number, add: Add): void {
  const own = words[here] as Word;
  for (let by = -2; by <= 2; by++)
    for (const list of words[here + by]?.lists ?? []) {
      add(at('list', by), list + 1);
      if (by === 0) add(at('list shape', 0), list + 1, own.shape);
      else if (own.capital) add(at('list near', by), list + 1);
    }
}

/** The run of capitalised words around a unit, small joining words inside it included. */
function runOf(words: readonly Word[], here: number): Run {
  let [start, end] = [here, here];
  while (words[end + 1]?.capital || (words[end + 1]?.joins && words[end + 2]?.capital)) end++;
  while (words[start - 1]?.capital || (words[start - 1]?.joins && words[start - 2]?.capital)) start--;
  return { start, end };
}

function runFeatures({ words, tags }: View, here: number, add: Add): void {
  const { start, end } = runOf(words, here);
  const place = (here === start ? 1 : 0) + (here === end ? 2 : 0) + 4 * Math.min(3, end - start);
  const opens = here === start ? 1 : 2;
  add(at('run', 0), place + 1);
  for (const list of words[end]?.lists ?? []) add(at('run head', 0), list + 1, opens);
  for (const list of words[start]?.lists ?? []) add(at('run start', 0), list + 1, opens);
  const [head, lead] = [words[end] as Word, words[start] as Word];
  if (end > here) {
    add(at('run head', 1), head.low);
    if (head.clusters.length > 0) add(at('run cluster', 1), (head.clusters[1] ?? 0) + 1);
  }
  if (start < here) {
    add(at('run start', 1), lead.low);
    if (lead.clusters.length > 0) add(at('run cluster', 0), (lead.clusters[1] ?? 0) + 1);
  }
  add(at('run words', 0), words[start - 1]?.low ?? edge, place + 1);
  add(at('run words', 1), words[end + 1]?.low ?? edge, place + 1);
  add(at('run tags', opens), tags[start - 1] ?? edge, tags[end + 1] ?? edge);
}

function treeFeatures({ scene, units, unitAt, words, caseAt }: View, here: number, add: Add): void {
  const last = units[here]?.last ?? 0;
  const token = scene.tokens[last];
  if (!token) return;
  const relation = hashOfLabel(token.deprel);
  add(at('relation', 0), relation);
  const above = unitAt[token.head];
  const head = scene.tokens[token.head];
  if (above !== undefined && head) {
    const unit = units[above] as Unit;
    add(at('head', 0), relation, hashOf(unit.isClass ? unit.form : head.lemma.toLowerCase()));
    add(at('head tag', 0), relation, hashOfLabel(head.xpos));
    const cluster = unit.isClass ? words[above]?.low : words[above]?.clusters[1];
    if (cluster !== undefined) add(at('head cluster', 0), relation, cluster + 1);
  }
  const preposition = caseAt.get(last);
  if (preposition !== undefined) add(at('case', 0), words[unitAt[preposition] ?? 0]?.low ?? 0);
}
