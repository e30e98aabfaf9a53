import { starters } from './starters.js';
import { partOf, type RawToken } from './token.js';

const titles =
  'mr mrs ms dr prof gen col lt sgt capt cpl pvt maj adm rep reps sen gov pres st mt ft jr sr inc ltd co corp vs etc dept dist est approx min max cmdr brig hon rev amb sec al assoc cal messrs mme atty supt det insp bros univ intl esq attn blvd ave rd hwy bldg mob esp eg ie cf viz div regt bde bn';
const calendar =
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';
const abbreviations = new Set(`${titles} ${calendar}`.split(' '));
const smallToo = /^(?:vs|etc|approx|est|al|ca|esp|eg|ie|cf|viz|dept|min|max|inc|co|corp|ltd|mr|mrs|ms|dr)$/;

/** Before a number only: "No. 5", "pp. 69", "ext. 39938". */
const beforeNumber =
  /^(?:[Nn]os?|[Pp]{1,2}|[Aa]rt|[Pp]ara|[Ff]ig|[Cc]h|[Vv]ol|[Ee]xt|[Tt]el|[Ss]ect?|[Ff]ax|[Pp]h|ca?)$/;

/** States of a federation after a town and a comma: "Austin, Tex."; many are words or names otherwise. */
const afterComma = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta'.split(
    ' ',
  ),
);

/** A full stop belongs to the abbreviation or initial before it; at a sentence's end "etc." and "p.m." give it away. */
export function joinStops(tokens: readonly RawToken[], text: string): RawToken[] {
  const out: RawToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const here = tokens[index] as RawToken;
    const before = out.at(-1);
    if (here.text === '.' && before?.end === here.start && ownsStop(out, tokens[index + 1], text))
      out[out.length - 1] = partOf(text, before.start, here.end);
    else if (endsSentence(here.text, tokens[index + 1]))
      out.push(partOf(text, here.start, here.end - 1), partOf(text, here.end - 1, here.end));
    else out.push(here);
  }
  return out;
}

/** "at 3 p.m. The", "the L.L.C. However", and the last word of a block. */
function endsSentence(word: string, next: RawToken | undefined): boolean {
  if (word.length < 4 || !word.endsWith('.')) return false;
  if (!/^(?:[ap]\.m\.|[AP]\.M\.|L\.L\.C\.)$/.test(word)) return false;
  return next === undefined || starters.has(next.text);
}

type Tokens = readonly RawToken[];

/** Whether the last of the tokens so far owns the full stop between it and the next. */
function ownsStop(out: Tokens, next: RawToken | undefined, text: string): boolean {
  const word = (out.at(-1) as RawToken).text;
  if (word.length > 6) return false;
  if (/^\p{Lu}$/u.test(word)) return isInitial(out, next, text);
  if (next === undefined) return false;
  if (beforeNumber.test(word) && /^[\d(]/.test(next.text)) return true;
  if (afterComma.has(word) && out.at(-2)?.text === ',') return !starters.has(next.text);
  const small = word.toLowerCase();
  if (!abbreviations.has(small) || !(/^[A-Z]/.test(word) || smallToo.test(word))) return false;
  // "in May." ends a sentence; "Sept. 9" does not.
  if (!/^[\p{L}\d,(;:-]/u.test(next.text)) return false;
  if (small === 'etc') return !/^\p{Lu}/u.test(next.text);
  return !(/^(?:inc|ltd|co|corp|jr|sr|al|est)$/.test(small) && starters.has(next.text));
}

/** "John F. Smith" and not "my family and I. We", "Plan B. The", "No. 17H." */
function isInitial(out: Tokens, next: RawToken | undefined, text: string): boolean {
  if (next === undefined) return false;
  const [before, here] = out.slice(-2) as [RawToken, RawToken];
  if (here !== undefined && before.end === here.start && /[\d&/]$/.test(before.text)) return false;
  if (here?.text === 'I' && /^(?:and|than|as|or|,)$/.test(before.text)) return false;
  if (!starters.has(next.text)) return true;
  return text.charCodeAt(next.end) === 46;
}
