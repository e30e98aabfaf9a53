import { partOf, type RawToken } from './token.js';

const joined = /^['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)$/;
const auxiliary =
  /^(?:do|does|did|is|are|ar|was|were|has|have|had|wo|would|ca|could|should|must|need|ai|might|sha)n$/i;

/** Words that are two in the treebanks, with the length of the first: contractions written without an apostrophe too. */
const fused: ReadonlyMap<string, number> = new Map(
  [
    ...'cannot:3 gonna:3 gotta:3 wanna:3 outta:3 lotta:3 gimme:3 lemme:3'.split(' '),
    ...'dont:2 doesnt:4 didnt:3 cant:2 wont:2 isnt:2 arent:3 arnt:2 wasnt:3 werent:4 hasnt:3 havent:4 hadnt:3'.split(
      ' ',
    ),
    ...'couldnt:5 wouldnt:5 shouldnt:6 aint:2 im:1 ive:1 thats:4 whats:4 theres:5 heres:4 youre:3 theyre:4'.split(
      ' ',
    ),
    ...'youve:3 weve:2 theyve:4 hes:2 shes:3'.split(' '),
  ].map((entry) => {
    const [word = '', length] = entry.split(':');
    return [word, Number(length)] as const;
  }),
);

// "as is his wont", "the cant of ..."; "Im" and "Ive" are names too.
const nounBefore = /^(?:a|the|this|his|her|its|their|my|your|our|as)$/i;
const nameToo = /^(?:I[mM]|I[vV][eE]|Hes|Shes)$/;
const longest = 8;

// "its not", "its a": it is. Possessive "its" comes before a noun or adjective, so only words that no noun phrase starts with count.
const itIs =
  /^ (?:(?:an?|the|not|been|so|too|gonna|really|always|my|your|his|her|our|their|me|you|to|from|about|because|that|this|what|how|why|pretty|okay|ok|also|never|probably)(?![\w-])|very (?!own))/i;

/** Length of the first word in a word that is two ("cannot", "dont", "its not"), undefined for a single word. */
export function firstPartOf(
  word: string,
  before: RawToken | undefined,
  rest: () => string,
): number | undefined {
  if (word.length > longest || word.length < 2) return undefined;
  const small = word.toLowerCase();
  if (small === 'its') return itIs.test(rest()) ? 2 : undefined;
  const length = fused.get(small);
  if (length === undefined) return undefined;
  if (nameToo.test(word) && !/^ [a-z]/.test(rest())) return undefined;
  if ((small === 'wont' || small === 'cant') && before !== undefined && nounBefore.test(before.text))
    return undefined;
  return length;
}

/** don't -> do n't; it's -> it 's: the apostrophe and what follows make one token. */
export function splitClitics(tokens: readonly RawToken[], text: string): RawToken[] {
  const out: RawToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const taken = clitic(tokens, index, text);
    if (taken === undefined) out.push(tokens[index] as RawToken);
    else {
      out.push(...taken);
      index += 2;
    }
  }
  return out;
}

/** Word, apostrophe and ending at `index` as their tokens; undefined when there is no such ending. */
function clitic(tokens: readonly RawToken[], index: number, text: string): RawToken[] | undefined {
  const here = tokens[index] as RawToken;
  const next = tokens[index + 1];
  if (next === undefined || next.start !== here.end || !/^['’`]$/.test(next.text)) return undefined;
  const after = tokens[index + 2];
  if (after === undefined || after.start !== next.end) return undefined;
  if (/^t$/i.test(after.text) && auxiliary.test(here.text))
    return [partOf(text, here.start, here.end - 1), partOf(text, here.end - 1, after.end)];
  if (joined.test(next.text + after.text) && /[\p{L}\d.]$/u.test(here.text))
    return [here, partOf(text, next.start, after.end)];
  // O'Brien, Côte d'Ivoire, Sana'a: one name.
  const name = /^[ODLdlo]$/.test(here.text) ? /^\p{L}/u.test(after.text) : /^[a-z]/.test(after.text);
  return name && /[\p{L}\p{M}]$/u.test(here.text) ? [partOf(text, here.start, after.end)] : undefined;
}
