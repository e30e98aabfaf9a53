/** A word's place in a text, UTF-16 offsets. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const prefixes =
  'non|e|re|pre|mid|co|anti|cross|post|over|semi|sub|pro|multi|ex|counter|vice|fast|inter|intra|trans|ultra|un|de|pan';
const anyCase = prefixes.replace(
  /(^|\|)([a-z])/g,
  (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`,
);
const months = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|March|April|GMT|UTC';
const domains =
  'com|org|net|gov|edu|mil|int|biz|info|uk|ca|eu|cn|ru|de|fr|pdf|docx?|html?|txt|xlsx?|jpe?g|png';
const letters = '\\p{L}\\p{M}';

// Alternatives in order; the first that fits at a place wins. Each is linear: no nested repetition over the same characters.
const pieces = [
  String.raw`(?:https?|ftp):\/\/[^\s<>"”]+|www\.[^\s<>"”]+`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+`,
  String.raw`\d{4}-\d{2}(?:-\d{2})?(?![\d-])`,
  String.raw`(?!(?:${months})-)[A-Z][A-Za-z]{0,4}-\d{1,6}[A-Za-z]{0,6}(?:\/[A-Z][A-Za-z]{0,4}-\d{1,6}[A-Za-z]{0,6}){0,4}(?![\p{L}\d])`,
  String.raw`(?:[A-Za-z]\.){2,}`,
  String.raw`[#@][\w]+`,
  `(?:${anyCase})-[${letters}]{1,40}(?![${letters}-])`,
  String.raw`[A-Za-z][\w-]{0,40}(?:\.[A-Za-z][\w-]{0,40}){0,3}\.(?:${domains})(?![\w-])`,
  String.raw`(?:US|A|C|NZ|HK|S)\$`,
  `[A-Z]&[A-Z](?![${letters}])`,
  String.raw`\d{1,4}[-–/]\d{1,4}(?:[-–/]\d{1,4})*(?![\p{L}\d])`,
  String.raw`\d+(?:[.,:]\d+)+`,
  String.raw`\d+(?:st|nd|rd|th|s)(?![${letters}])`,
  String.raw`['’]\d0s`,
  String.raw`\d+`,
  String.raw`[${letters}][${letters}\d_]*`,
  String.raw`\.{2,}|…+`,
  String.raw`[:;]-?[()DP](?![\w])`,
  String.raw`[-–—]{2,}|[!?]{2,}|={2,}|\*{2,}|_{2,}|\+{2,}|~{2,}|#{2,}|<{2,}|>{2,}`,
  `'s(?![${letters}])|’s(?![${letters}])`,
  "''|``",
  String.raw`\S`,
];
const piece = new RegExp(pieces.join('|'), 'gu');
const clitic = /^(?:['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M))$/;
const negated =
  /^(do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|must|need|ai|might|sha)n$/i;
const fused: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);
const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj adm rep sen gov pres st mt ft jr sr inc ltd co corp vs etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig vol art dept est approx min max cmdr brig hon rev amb sec al assoc cal ca'.split(
    ' ',
  ),
);

/** Split a stretch of text into words the way the English treebanks do; designators such as S-400 stay whole. */
export function wordsOf(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  piece.lastIndex = start;
  for (let match = piece.exec(text); match && match.index < end; match = piece.exec(text)) {
    const from = match.index;
    push(tokens, text, { start: from, end: trimmed(match[0], from, Math.min(end, from + match[0].length)) });
    const last = tokens.at(-1) as RawToken;
    piece.lastIndex = last.end;
  }
  return joinStops(splitClitics(tokens, text), text);
}

/** A url does not own the punctuation behind it. */
function trimmed(piece: string, start: number, end: number): number {
  if (!/^(?:https?|ftp|www)/.test(piece)) return end;
  let last = end;
  while (last > start + 1 && `.,;:!?)]'’”"`.includes(piece.charAt(last - start - 1))) last--;
  return last;
}

function push(tokens: RawToken[], text: string, place: { start: number; end: number }): void {
  const { start, end } = place;
  const whole = text.slice(start, end);
  const cut = fused.get(whole.toLowerCase());
  if (cut !== undefined) tokens.push(token(text, start, start + cut), token(text, start + cut, end));
  else tokens.push(token(text, start, end));
}

function token(text: string, start: number, end: number): RawToken {
  return { start, end, text: text.slice(start, end) };
}

/** don't -> do n't; it's -> it 's: the apostrophe and what follows make one token. */
function splitClitics(tokens: readonly RawToken[], text: string): RawToken[] {
  const out: RawToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const here = tokens[index] as RawToken;
    const next = tokens[index + 1];
    const after = tokens[index + 2];
    const apostrophe = next !== undefined && /^['’`]$/.test(next.text) && next.start === here.end;
    if (apostrophe && after && after.start === next.end) {
      if (/^t$/i.test(after.text) && negated.test(here.text)) {
        out.push(token(text, here.start, here.end - 1), token(text, here.end - 1, after.end));
        index += 2;
        continue;
      }
      if (clitic.test(next.text + after.text) && /[\p{L}\d.]$/u.test(here.text)) {
        out.push(here, token(text, next.start, after.end));
        index += 2;
        continue;
      }
      if (/^(O|D|L|d|l|o)$/.test(here.text) || /^[a-z]/.test(after.text)) {
        // O'Brien, Côte d'Ivoire, Sana'a: one name.
        if (/^[\p{L}]/u.test(after.text)) {
          out.push(token(text, here.start, after.end));
          index += 2;
          continue;
        }
      }
    }
    out.push(here);
  }
  return out;
}

/** A full stop belongs to the abbreviation or initial before it. */
function joinStops(tokens: readonly RawToken[], text: string): RawToken[] {
  const out: RawToken[] = [];
  for (const here of tokens) {
    const before = out.at(-1);
    if (
      here.text === '.' &&
      before &&
      before.end === here.start &&
      ownsStop(before.text, text.slice(here.end, here.end + 8))
    )
      out[out.length - 1] = token(text, before.start, here.end);
    else out.push(here);
  }
  return out;
}

function ownsStop(word: string, rest: string): boolean {
  if (/^[A-Z]$/.test(word)) return /^\s*\S/.test(rest);
  if (word === 'No' || word === 'no' || word === 'Nos') return /^\s*\d/.test(rest);
  if (!abbreviations.has(word.toLowerCase()) || !/^[A-Z]|^(?:vs|etc|approx|est|al|ca)$/.test(word))
    return false;
  // "in May." ends a sentence; "Sept. 9" does not.
  return /^[\s,]*[\p{L}\d,(]/u.test(rest);
}
