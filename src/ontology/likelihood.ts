/** A band of a scale of likelihood: its words (any of them, not mixed) and its bounds in per cent. */
export interface LikelihoodBand {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

export type LikelihoodScale = 'icd203' | 'phia' | 'ipcc';

const band = (words: string, from: number, to: number): LikelihoodBand => ({
  words: words.split(' / '),
  from,
  to,
});

/**
 * ICD 203 (2 January 2015, D.6.e(2)(a)), the yardstick of the UK's Professional Head of Intelligence Assessment (gaps on purpose) and
 * the likelihood scale of the IPCC's Fifth Assessment Report (nested).
 */
export const likelihoodScales: Readonly<Record<LikelihoodScale, readonly LikelihoodBand[]>> = {
  icd203: [
    band('almost no chance / remote', 1, 5),
    band('very unlikely / highly improbable', 5, 20),
    band('unlikely / improbable', 20, 45),
    band('roughly even chance / roughly even odds', 45, 55),
    band('likely / probable', 55, 80),
    band('very likely / highly probable', 80, 95),
    band('almost certain / nearly certain', 95, 99),
  ],
  phia: [
    band('remote chance', 0, 5),
    band('highly unlikely', 10, 20),
    band('unlikely', 25, 35),
    band('realistic possibility', 40, 50),
    band('likely / probable', 55, 75),
    band('highly likely', 80, 90),
    band('almost certain', 95, 100),
  ],
  ipcc: [
    band('exceptionally unlikely', 0, 1),
    band('very unlikely', 0, 10),
    band('unlikely', 0, 33),
    band('about as likely as not', 33, 66),
    band('likely', 66, 100),
    band('very likely', 90, 100),
    band('virtually certain', 99, 100),
  ],
};

/** Where a probability falls on a scale. */
export type LikelihoodPlace =
  /** One band, or several nested ones, narrowest first. */
  | { readonly at: 'band'; readonly bands: readonly LikelihoodBand[] }
  /** On the bound of two bands: the scale allows both words. */
  | { readonly at: 'boundary'; readonly bands: readonly LikelihoodBand[] }
  /** Between two bands of a scale with gaps: it has no word; the neighbours are named. */
  | { readonly at: 'gap'; readonly bands: readonly LikelihoodBand[] }
  | { readonly at: 'outside'; readonly bands: readonly [] };

/** The word a scale has for a probability (0..1). PHIA excludes the upper bound of "realistic possibility" and 0 and 1 themselves. */
export function likelihoodPlace(probability: number, scale: LikelihoodScale): LikelihoodPlace {
  // Per cent to nine places: 0.55 * 100 is 55.00000000000001.
  const percent = Math.round(probability * 1e11) / 1e9;
  const bands = likelihoodScales[scale];
  const certain = percent <= 0 || percent >= 100;
  if (!(percent >= 0 && percent <= 100) || (scale === 'phia' && certain)) return { at: 'outside', bands: [] };
  const held = bands.filter(
    (one) => percent >= one.from && (percent < one.to || closed(one, percent, scale)),
  );
  if (held.length === 0) return between(bands, percent);
  if (scale === 'ipcc') return nested(held);
  return held.length > 1 ? { at: 'boundary', bands: held } : { at: 'band', bands: held };
}

const closed = (one: LikelihoodBand, percent: number, scale: LikelihoodScale) =>
  percent === one.to && !(scale === 'phia' && one.to === 50);

const width = (one: LikelihoodBand) => one.to - one.from;

/** Bands of the IPCC lie within each other; 33 and 66 are bounds of neighbours. */
function nested(held: readonly LikelihoodBand[]): LikelihoodPlace {
  const apart = held.length === 2 && held[0]?.to === held[1]?.from;
  if (apart) return { at: 'boundary', bands: held };
  return { at: 'band', bands: [...held].sort((a, b) => width(a) - width(b)) };
}

function between(bands: readonly LikelihoodBand[], percent: number): LikelihoodPlace {
  const below = bands.filter(({ to }) => to <= percent).at(-1);
  const above = bands.find(({ from }) => from > percent);
  if (below === undefined || above === undefined) return { at: 'outside', bands: [] };
  return { at: 'gap', bands: [below, above] };
}

/** The band a word names on a scale, by any case; undefined when the scale does not have the word. */
export function bandOf(word: string, scale: LikelihoodScale): LikelihoodBand | undefined {
  const wanted = word.trim().toLowerCase();
  return likelihoodScales[scale].find(({ words }) => words.includes(wanted));
}

/** Analytic confidence: how well founded a judgement is, which is not how likely the thing is. */
export type AnalyticConfidence = 'low' | 'moderate' | 'high';
