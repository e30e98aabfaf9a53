import type { Token } from '../../model/parse.js';
import { surfaceSubjects } from '../clauses.js';
import { at, isVerb, type Tree } from '../tree.js';
import { wordSet } from '../words.js';
import { type Scope, scopeAt, sourceAt } from './scope.js';

interface Quote {
  readonly open: number;
  readonly close: number;
}

/** Words between quotation marks, nested ones too, with the speaker the sentence names. */
export function quotationsIn(tree: Tree, attributions: readonly Scope[]): Scope[] {
  return quotesIn(tree.tokens).flatMap(({ open, close }) => {
    const inside = between(open + 1, close).filter((index) => at(tree, index).upos !== 'PUNCT');
    const head = inside.find((index) => !inside.includes(at(tree, index).head));
    if (head === undefined) return [];
    const source = speakerFor(tree, { open, close }, attributions);
    const found = scopeAt(tree, { kind: 'quotation', cue: [open, close], head, source });
    return [{ ...found, scope: inside }];
  });
}

const between = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);

const closes: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '„': '“', '``': "''" };

/** Pairs of quotation marks; a mark that looks the same on both sides opens when none of its kind is open. */
function quotesIn(tokens: readonly Token[]): Quote[] {
  const open: { index: number; close: string }[] = [];
  const found: Quote[] = [];
  for (const token of tokens) {
    const last = open.findLastIndex(({ close }) => close === token.text);
    if (last >= 0 && !opensSingle(tokens, token)) {
      found.push({ open: (open[last] as { index: number }).index, close: token.index });
      open.length = last;
    } else if (token.text === '"' || opensSingle(tokens, token)) {
      open.push({ index: token.index, close: token.text });
    } else if (closes[token.text] !== undefined) {
      open.push({ index: token.index, close: closes[token.text] as string });
    }
  }
  return found.sort((a, b) => a.open - b.open);
}

/** A single straight mark with a word right behind it and none right before it. */
function opensSingle(tokens: readonly Token[], token: Token): boolean {
  if (token.text !== "'" || token.xpos === 'POS') return false;
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
  const free = before === undefined || before.end < token.start || before.upos === 'PUNCT';
  return free && after?.start === token.end;
}

/** The nearest say-verb outside the quotation whose content reaches into it; else the first outside. */
function speakerFor(
  tree: Tree,
  { open, close }: Quote,
  attributions: readonly Scope[],
): number[] | undefined {
  const outside = (index: number) => index < open || index > close;
  const told = attributions
    .filter(({ cue, source }) => source !== undefined && cue.every(outside))
    .filter(({ scope }) => scope.some((index) => index > open && index < close))
    .sort((a, b) => a.scope.length - b.scope.length)[0];
  if (told) return [...(told.source ?? [])];
  const verb = tree.tokens.find((token) => outside(token.index) && isVerb(token) && isSaying(token));
  return verb ? sourceAt(tree, surfaceSubjects(tree, verb.index)[0]) : undefined;
}

const isSaying = (token: Token): boolean => wordSet('say').has(token.lemma) || token.lemma === 'call';
