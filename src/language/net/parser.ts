import type { NameMark, Sentence, Token } from '../../model/parse.js';
import type { RawSentence } from '../tokenize.js';
import { decodeTree } from './decode.js';
import { expandUnit, headOf } from './expand.js';
import { type ModelFile, readModel } from './modelFile.js';
import { indexNames, type NameClasses, type NameIndex, type Unit, unitsOf } from './nameCollapse.js';
import { createNetwork, type NetScores, type Network } from './network.js';

/** Tags, lemmas and trees for sentences that are already split. */
export interface Parser {
  /** Version of the weights, for stamps. */
  readonly version: string;
  /** `wasm`, or `plain` where the host has no WebAssembly with SIMD; both give the same trees. */
  readonly arithmetic: Network['arithmetic'];
  /**
   * Parses sentences of one text, numbered from 0. `text` is what the offsets point into. Time grows with the square of a
   * sentence's length: `parseText` cuts over-long ones first.
   */
  parse(sentences: readonly RawSentence[], text: string): Sentence[];
}

/**
 * A parser on the given weights (`models/en.bin`). `names` are the names of states, capitals and peoples; the network is
 * told their class only, each name is one word to it, so that exchanging one for another never changes a tree. Throws
 * when the bytes are no model.
 */
export function createParser(options: {
  model: Uint8Array;
  names: NameClasses;
  arithmetic?: 'wasm' | 'plain' | 'best';
}): Parser {
  const model = readModel(options.model);
  const network = createNetwork(model, options.arithmetic ?? 'best');
  let names: NameIndex | undefined;
  return {
    version: model.version,
    arithmetic: network.arithmetic,
    parse: (sentences, text) => {
      names ??= indexNames(options.names);
      const words = parseAll({ model, network, names }, sentences);
      return sentences.map((sentence, index) => ({
        index,
        start: sentence.start,
        end: sentence.end,
        text: text.slice(sentence.start, sentence.end),
        kind: sentence.kind,
        tokens: words[index]?.tokens ?? [],
        marks: words[index]?.marks ?? [],
      }));
    },
  };
}

interface Engine {
  readonly model: ModelFile;
  readonly network: Network;
  readonly names: NameIndex;
}

/** Sentences scored together: enough to share the reading of the weights, few enough to stay in the cache. */
const batch = { sentences: 8, words: 400 };

/** What a sentence came to. */
interface Words {
  readonly tokens: Token[];
  readonly marks: NameMark[];
}

function parseAll(engine: Engine, sentences: readonly RawSentence[]): Words[] {
  const all: Words[] = sentences.map(() => ({ tokens: [], marks: [] }));
  const order = sentences
    .map(({ tokens }, index) => ({ index, length: tokens.length }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.index - b.index);
  for (let at = 0; at < order.length; ) {
    let [count, words] = [0, 0];
    while (count < batch.sentences && at + count < order.length) {
      words += (order[at + count] as { length: number }).length;
      if (count > 0 && words > batch.words) break;
      count++;
    }
    const places = order.slice(at, at + count).map(({ index }) => index);
    parseBatch(
      engine,
      places.map((index) => (sentences[index] as RawSentence).tokens),
      (place, words) => {
        all[places[place] as number] = words;
      },
    );
    at += count;
  }
  return all;
}

function parseBatch(
  { model, network, names }: Engine,
  raws: readonly RawSentence['tokens'][],
  done: (place: number, words: Words) => void,
): void {
  const units = raws.map((raw) =>
    unitsOf(
      raw.map(({ text }) => text),
      names,
    ),
  );
  const words = units.map((list, place) =>
    list.map(({ first, name }) => ({ form: raws[place]?.[first]?.text ?? '', ...(name ? { name } : {}) })),
  );
  network.run(words, (place, scores) => {
    const parts = { raw: raws[place] ?? [], units: units[place] ?? [], scores };
    done(place, { tokens: tokensOf(model, parts), marks: marksOf(parts) });
  });
}

function tokensOf(
  model: ModelFile,
  { raw, units, scores }: { raw: RawSentence['tokens']; units: readonly Unit[]; scores: NetScores },
): Token[] {
  const n = units.length;
  const heads = decodeTree(n, scores.arcs);
  const labels = scores.labels(heads);
  return units.flatMap((unit, place) => {
    const head = heads[place + 1] as number;
    const [upos, xpos] = model.tags[scores.tags[place] as number] as readonly [string, string];
    const label = head === 0 ? 'root' : notRoot(model.labels[labels[place + 1] as number] as string);
    const target = head === 0 ? -1 : headOf(units[head - 1] as Unit, raw);
    return expandUnit({ unit, upos, xpos, label, head: target }, raw, model);
  });
}

/** The mark of an actor name of several words goes on with each of them. */
function marksOf({ units, scores }: { units: readonly Unit[]; scores: NetScores }): NameMark[] {
  return units.flatMap(({ first, last }, place) => {
    const mark = scores.marks[place] as NameMark;
    const inside = { ...mark, mark: mark.mark.replace('B-', 'I-') as NameMark['mark'] };
    return Array.from({ length: last - first + 1 }, (_, index) => (index === 0 ? mark : inside));
  });
}

const notRoot = (label: string) => (label === 'root' ? 'dep' : label);
