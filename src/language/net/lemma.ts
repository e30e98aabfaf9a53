import { irregularBase } from './irregular.js';
import type { Lookup } from './wordTable.js';

/** What lemmas rest on: the treebanks' own (`form TAB xpos` -> lemma) and words by frequency, the most frequent lowest. */
export interface LemmaSources {
  readonly lemmas: Lookup<string>;
  readonly glove: Lookup<number>;
}

type Rule = (lower: string, sources: LemmaSources) => string;

const rules: Readonly<Record<string, Rule>> = {
  NNS: (lower, sources) => singular(lower, sources),
  VBZ: (lower, sources) => singular(lower, sources),
  VBD: past,
  VBN: past,
  VBG: (lower, sources) => (lower.length > 4 ? withoutEnding(lower, 'ing', sources) : lower),
  JJR: (lower, sources) => withoutEnding(lower, 'er', sources),
  RBR: (lower, sources) => withoutEnding(lower, 'er', sources),
  JJS: (lower, sources) => withoutEnding(lower, 'est', sources),
  RBS: (lower, sources) => withoutEnding(lower, 'est', sources),
};

/** Lemma of a form under its Penn tag: irregular verbs, the table of the model, then the regular endings of English. */
export function lemmaOf(form: string, xpos: string, sources: LemmaSources): string {
  if (xpos === 'NNP') return form;
  if (xpos === 'NNPS') return nameLemma(form);
  const lower = form.toLowerCase();
  const finite = xpos === 'VBD' || xpos === 'VBN';
  const listed = (finite ? irregularBase(lower) : undefined) ?? sources.lemmas.get(`${lower}\t${xpos}`);
  if (listed !== undefined) return listed;
  if (xpos === 'CD' && /^\d{1,3}(?:,\d{3})+$/.test(form)) return form.replaceAll(',', '');
  // "pro-Chile" has no verb's ending, "STS" no plural's, whatever their tags.
  if (/-\p{Lu}/u.test(form) || /^\p{Lu}{2,4}$/u.test(form)) return lower;
  return /^\p{L}/u.test(lower) ? (rules[xpos]?.(lower, sources) ?? lower) : lower;
}

/** Singular of a plural name: "Israelis" gives "Israeli", "Frenchmen" "Frenchman". */
export function nameLemma(form: string): string {
  if (/men$/.test(form)) return `${form.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(form)) return `${form.slice(0, -3)}y`;
  return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
}

/** The most frequent of the candidates that are words at all. */
function mostFrequent(candidates: readonly string[], { glove }: LemmaSources): string | undefined {
  let best: string | undefined;
  for (const candidate of candidates) {
    const rank = glove.get(candidate);
    if (rank !== undefined && (best === undefined || rank < (glove.get(best) as number))) best = candidate;
  }
  return best;
}

const unchanged = /^(?:series|species|news|means|headquarters|barracks|crossroads|politics|.*(?:ics|ss|us))$/;

function singular(lower: string, sources: LemmaSources): string {
  if (unchanged.test(lower) || !lower.endsWith('s')) return lower.replace(/men$/, 'man');
  const candidates = [lower.slice(0, -1)];
  if (lower.endsWith('ies')) candidates.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) candidates.push(lower.slice(0, -2));
  if (lower.endsWith('ses')) candidates.push(`${lower.slice(0, -2)}is`);
  return mostFrequent(candidates, sources) ?? regularSingular(lower);
}

function regularSingular(lower: string): string {
  if (lower.endsWith('is')) return lower;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz|o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

function past(lower: string, sources: LemmaSources): string {
  const other = sources.lemmas.get(`${lower}\tVBD`) ?? sources.lemmas.get(`${lower}\tVBN`);
  return other ?? withoutEnding(lower, 'ed', sources);
}

/** A short stem with one vowel and one consonant would have doubled it: "voting" is from "vote", "fined" from "fine". */
const wouldDouble = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** Take an ending off and undo what it did to the stem: dropped e, doubled consonant, y to i. */
function withoutEnding(lower: string, ending: string, sources: LemmaSources): string {
  if (!lower.endsWith(ending) || lower.length < ending.length + 2) return lower;
  const stem = lower.slice(0, -ending.length);
  const candidates = [`${stem}e`];
  if (!wouldDouble.test(stem)) candidates.push(stem);
  if (/([^aeiou])\1$/.test(stem)) candidates.push(stem.slice(0, -1));
  if (stem.endsWith('i')) candidates.push(`${stem.slice(0, -1)}y`);
  const known = mostFrequent(candidates, sources);
  if (known !== undefined) return known;
  return ending === 'ed' || ending === 'ing' ? regularStem(stem) : lower;
}

function regularStem(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /(?:at|iz|is|iv|c|g|u|[^aeiou]l|v)$/.test(stem) && !/(?:ll|ng|[iy]g)$/.test(stem)
    ? `${stem}e`
    : stem;
}
