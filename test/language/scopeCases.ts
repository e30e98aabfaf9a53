import { readFileSync } from 'node:fs';
import { type Scope, scopesOf } from '../../src/language/scopes.js';
import type { Sentence } from '../../src/model/parse.js';

export interface ScopeCase {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** `kind [value]: cue -> head [+ inside] [- outside] [<- source]`. */
interface Expected {
  readonly written: string;
  readonly kind: string;
  readonly value: string | undefined;
  readonly cue: string;
  readonly head: string;
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  readonly source: string | undefined;
}

/** Sentences above and below the line `## known gaps`. */
export function readCases(path: string): { cases: ScopeCase[]; gaps: ScopeCase[] } {
  const lines = readFileSync(path, 'utf8').split('\n');
  const limit = lines.findIndex((line) => line.startsWith('## known gaps'));
  const all = lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [text = '', scopes = ''] = line.split(' | ');
    const expected = scopes === 'none' ? [] : scopes.split('; ').map(expectedOf);
    return [{ line: index + 1, text, expected }];
  });
  const end = limit < 0 ? lines.length : limit + 1;
  return { cases: all.filter(({ line }) => line < end), gaps: all.filter(({ line }) => line > end) };
}

function expectedOf(written: string): Expected {
  const [before = '', source] = written.split(' <- ');
  const found = /^(\S+)(?: ([\w ]+))?: (.+?) -> (\S+)((?: [+-] .+)?)$/.exec(before);
  if (!found) throw new Error(`not a scope: ${written}`);
  const [, kind = '', value, cue = '', head = '', rest = ''] = found;
  const listed = (sign: string) =>
    rest.split(/ (?=[+-] )/).flatMap((part) => (part.startsWith(sign) ? part.slice(2).split(' ') : []));
  return { written, kind, value, cue, head, inside: listed('+'), outside: listed('-'), source };
}

/** What is wrong with the scopes of a sentence; undefined when all is as expected. */
export function verdictOf(expected: readonly Expected[], sentence: Sentence): string | undefined {
  const found = [...scopesOf(sentence)];
  const missing = expected.filter((one) => {
    const place = found.findIndex((scope) => fits(one, scope, sentence));
    if (place >= 0) found.splice(place, 1);
    return place < 0;
  });
  if (missing.length + found.length === 0) return undefined;
  const more = found.map((scope) => notationOf(scope, sentence)).join('; ');
  return `missing ${missing.map(({ written }) => written).join('; ') || 'none'} | unexpected ${more || 'none'}`;
}

const wordsOf = (sentence: Sentence, indices: readonly number[] = []): string[] =>
  indices.map((index) => sentence.tokens[index]?.text ?? '');

function fits(one: Expected, scope: Scope, sentence: Sentence): boolean {
  const words = wordsOf(sentence, scope.scope);
  return (
    one.kind === scope.kind &&
    (one.value === undefined || one.value === scope.value) &&
    one.cue === wordsOf(sentence, scope.cue).join(' ') &&
    one.head === sentence.tokens[scope.head]?.text &&
    one.inside.every((word) => words.includes(word)) &&
    !one.outside.some((word) => words.includes(word)) &&
    (one.source === undefined || wordsOf(sentence, scope.source).includes(one.source))
  );
}

function notationOf(scope: Scope, sentence: Sentence): string {
  const [cue, words, source] = [scope.cue, scope.scope, scope.source].map((list) =>
    wordsOf(sentence, list).join(' '),
  );
  const head = sentence.tokens[scope.head]?.text;
  return `${scope.kind} ${scope.value ?? ''}: ${cue} -> ${head} [${words}]${source ? ` <- ${source}` : ''}`;
}
