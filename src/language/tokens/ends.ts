import { endWeights } from './endWeights.js';
import type { RawToken } from './token.js';

/** A gap between two tokens where a sentence may end: the mark or word at `mark`, closing quotes up to `last`. */
export interface Gap {
  /** Index of the first token of the sentence so far. */
  readonly first: number;
  readonly mark: number;
  readonly last: number;
}

let weights: Map<string, number> | undefined;

/** Weights by feature; each entry of the table is a whole number, a blank and the feature. Read when first asked for. */
function weightsByFeature(): ReadonlyMap<string, number> {
  if (weights) return weights;
  weights = new Map();
  for (const row of endWeights)
    for (const entry of row.split('  ')) {
      const blank = entry.indexOf(' ');
      weights.set(entry.slice(blank + 1), Number(entry.slice(0, blank)));
    }
  return weights;
}

const stopMark = /^[.!?…]+$/;

/** Whether the weights say that the sentence ends at the gap. */
export function endsAt(tokens: readonly RawToken[], gap: Gap): boolean {
  const known = weightsByFeature();
  let sum = 0;
  for (const feature of endFeatures(tokens, gap)) sum += known.get(feature) ?? 0;
  return sum > 0;
}

/** What the classifier sees at a gap, as names of features. No names of persons or places: only shapes and common words. */
export function endFeatures(tokens: readonly RawToken[], { first, mark, last }: Gap): string[] {
  const here = (tokens[mark] as RawToken).text;
  const kind = kindOf(here);
  const at = kind === 'N' ? mark : mark - 1;
  const word = at < first ? undefined : tokens[at];
  const next = tokens[last + 1];
  const [p, p2] = [shapeOf(word?.text), shapeOf(at - 1 < first ? undefined : tokens[at - 1]?.text)];
  const [q, q2] = [shapeOf(next?.text), shapeOf(tokens[last + 2]?.text)];
  const [pw, qw] = [formOf(word?.text), formOf(next?.text)];
  const length = lengthClass(last - first + 1);
  const tight = next?.start === tokens[last]?.end ? 'g' : 's';
  const closed = last > mark ? 'c' : '-';
  const out = [
    `1 ${kind}`,
    `2 ${kind} ${p} ${q}`,
    `3 ${kind} ${q} ${q2}`,
    `4 ${kind} ${p2} ${p}`,
    `5 ${kind} ${length} ${q}`,
    `6 ${kind} ${tight} ${q}`,
    `7 ${kind} ${closed} ${q}`,
    `8 ${kind} ${length} ${p}`,
    `9 ${kind} ${lengthClass(tokens.length - last - 1)} ${length}`,
    `a ${kind} ${shapeOf(tokens[first]?.text)} ${length} ${p}`,
    `b ${p2} ${p} ${q} ${q2}`,
  ];
  if (kind !== 'N') out.push(`c ${here.slice(0, 4)} ${q}`);
  if (pw !== '') out.push(`d ${kind} ${pw}`, `e ${kind} ${pw} ${q}`);
  if (qw !== '') out.push(`f ${kind} ${qw}`, `g ${kind} ${p} ${qw}`);
  const q2w = formOf(tokens[last + 2]?.text);
  if (q2w !== '') out.push(`h ${kind} ${q} ${q2w}`);
  const p2w = at - 1 < first ? '' : formOf(tokens[at - 1]?.text);
  if (p2w !== '') out.push(`i ${kind} ${p2w} ${p}`);
  return out;
}

/** S: stop; D: dots; X: a word that owns its full stop; E: a face; N: no stop at all. */
function kindOf(text: string): 'S' | 'D' | 'X' | 'E' | 'N' {
  if (stopMark.test(text)) return text.length > 1 && /^[.…]+$/.test(text) ? 'D' : text === '…' ? 'D' : 'S';
  if (text.length > 1 && /^[:;=]['’-]?[()DP]$/.test(text)) return 'E';
  return text.length > 1 && text.endsWith('.') ? 'X' : 'N';
}

const lengths = [1, 2, 3, 5, 8, 12, 20, 30];

function lengthClass(count: number): number {
  const place = lengths.findIndex((limit) => count <= limit);
  return place < 0 ? lengths.length : place;
}

/** A word's form. The training keeps only words common in small letters: no name weighs more than another. */
function formOf(text: string | undefined): string {
  return text !== undefined && text.length <= 12 && /^[A-Z]?[a-z']+$|^[!-/:-@[-`{-~‐-⁞]+$/.test(text)
    ? `=${text.toLowerCase()}`
    : '';
}

function shapeOf(text: string | undefined): string {
  if (text === undefined) return '#';
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return /[@/]|\.\w/.test(text) ? 'web' : 'a';
  if (code >= 65 && code <= 90) return capitalShape(text);
  if (code >= 48 && code <= 57) return numberShape(text);
  if (code > 0xbf && /^\p{Lu}/u.test(text)) return 'Aa';
  if (code > 0xbf && /^\p{L}/u.test(text)) return 'a';
  if (/^(.)\1{3,}$/.test(text)) return '----';
  return /^[:;=8(^]/.test(text) && text.length > 1 ? ':)' : text.slice(0, 2);
}

function capitalShape(text: string): string {
  if (text === 'I') return 'I';
  if (text.length === 1) return 'A';
  if (text.endsWith('.')) return text.length === 2 ? 'A.' : 'Aa.';
  if (/[@/]|\.\w/.test(text)) return 'web';
  // Short names in capitals (an acronym of a state) look like any other name.
  return text.length > 4 && text === text.toUpperCase() ? 'AAA' : 'Aa';
}

function numberShape(text: string): string {
  if (/:/.test(text)) return '9:99';
  if (/[/-]/.test(text)) return '9/9';
  return text.length <= 2 ? '9' : text.length === 4 ? '9999' : '999';
}
