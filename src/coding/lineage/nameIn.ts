import type { Mention } from '../../model/mention.js';
import type { Token } from '../../model/parse.js';
import { isHost, looksLikeOutlet, outletKey, outletNouns } from './outlets.js';

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase that may name an outlet. */
export interface NamedOutlet {
  readonly key: string;
  readonly stretch: Stretch;
  /** `yes`: a word or the dictionary says it is an outlet. `maybe`: a bare name nobody knows. `no`: a party to events. */
  readonly outlet: 'yes' | 'maybe' | 'no';
}

const isCapital = (token: Token | undefined): boolean => /^[\p{Lu}\p{Lt}]/u.test(token?.text ?? '');
const links = new Set(['of', '&', 'and', 'the', '-', '–', 'for']);

/** Is the token part of a name, itself or as the "of" between two capitals? */
function inName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isHost(token?.text ?? '')) return true;
  // The first word of a sentence has its capital from there, unless it is tagged as a name or a name goes on behind it.
  if (at === 0 && token?.upos !== 'PROPN' && !isCapital(tokens[1])) return false;
  if (isCapital(token)) return token?.upos !== 'DET' && token?.upos !== 'PRON';
  return /^\d+$/.test(token?.text ?? '') && isCapital(tokens[at - 1]);
}

function namesIn(tokens: readonly Token[], { from, to }: Stretch): Stretch[] {
  const runs: Stretch[] = [];
  for (let at = from; at < to; at++) {
    if (!inName(tokens, at)) continue;
    let end = at + 1;
    while (end < to) {
      if (inName(tokens, end)) end++;
      else if (links.has(tokens[end]?.text ?? '') && end + 1 < to && inName(tokens, end + 1)) end += 2;
      else break;
    }
    runs.push({ from: at, to: end });
    at = end;
  }
  return runs;
}

const covers = (mention: Mention, { from, to }: Stretch): boolean =>
  mention.first < to && mention.last >= from;

/** "the Russian TASS" names TASS: a word for a nationality before a name is not part of it. */
function withoutNationality(run: Stretch, mentions: readonly Mention[]): Stretch {
  const first = mentions.find((mention) => mention.first === run.from && mention.as === 'demonym-adjective');
  return first !== undefined && first.last + 2 < run.to ? { from: first.last + 1, to: run.to } : run;
}

const nationality = new Set<Mention['as']>(['demonym-adjective', 'demonym-person', 'prefix']);

/** The outlet named in a noun phrase; undefined when it holds no name ("the local media"). */
export function outletIn(
  tokens: readonly Token[],
  phrase: Stretch,
  mentions: readonly Mention[],
): NamedOutlet | undefined {
  const about = (run: Stretch) => mentions.filter((mention) => covers(mention, run));
  const runs = namesIn(tokens, phrase).filter((run) => {
    const whole = about(run).find((mention) => mention.first <= run.from && mention.last >= run.to - 1);
    return whole === undefined || !nationality.has(whole.as);
  });
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const run = withoutNationality(last, mentions);
  const words = tokens.slice(run.from, run.to).map((token) => token.text);
  const key = outletKey(words.join(' '));
  if (key === '') return undefined;
  const press = about(run).some((mention) => mention.sectors.includes('JRN'));
  const noun = tokens
    .slice(phrase.from, phrase.to)
    .some((token, at) => outletNouns.has(token.lemma.toLowerCase()) && !within(run, phrase.from + at));
  const outlet = press || noun || looksLikeOutlet(words) ? 'yes' : about(run).length > 0 ? 'no' : 'maybe';
  return { key, stretch: phrase, outlet };
}

function within(run: Stretch, at: number): boolean {
  return at >= run.from && at < run.to;
}
