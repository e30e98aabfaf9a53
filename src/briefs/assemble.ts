import type { Matrix } from '../model/hypothesis.js';
import type { OwnSentence } from '../model/ownSentence.js';
import type { Brief, NoticeLine } from './brief.js';
import { ledgerOf } from './ledger.js';
import type { Material } from './material.js';
import { ownLines } from './own.js';
import { claimed } from './parts/claimed.js';
import { explanations } from './parts/explanations.js';
import { happened } from './parts/happened.js';
import { misfits } from './parts/misfits.js';
import { notices } from './parts/notices.js';
import { offersOf } from './parts/offers.js';
import { pairIn, unnamedIn } from './parts/pair.js';
import { predicted } from './parts/predicted.js';
import { limitsOf, relations } from './parts/relations.js';
import { sources } from './parts/sources.js';
import { summary } from './parts/summary.js';
import { weighed } from './parts/weighed.js';

export interface BriefOptions {
  /** Default: `What is going on between A and B?` for the most frequent pair. */
  readonly question?: string;
  readonly title?: string;
  /** Codes or display names of the two parties. */
  readonly pair?: readonly [string, string];
  /** What imported tables say of the pair: see `importedPart`. */
  readonly imported?: Brief['imported'];
  /** Competing explanations with their marks. */
  readonly matrix?: Matrix;
  /** Of rules that reports state, by claim: the measured base rate, or why there is none. */
  readonly measured?: ReadonlyMap<string, string>;
  /** What the analyst wrote himself. */
  readonly own?: readonly OwnSentence[];
  readonly made: Brief['made'];
}

/**
 * Draw a brief from analysed reports. Pure and deterministic; the order of the reports does not matter.
 * Every line carries the places it comes from; what has no place in a report of the material is left out.
 */
export function assembleBrief(material: Material, options: BriefOptions): Brief {
  const ledger = ledgerOf(material);
  const pair = pairIn(ledger, options.pair);
  const offers = offersOf(ledger);
  const explained = new Set(offers.map(({ claim }) => claim.id));
  const unexplained = { ...ledger, claims: ledger.claims.filter((claim) => !explained.has(claim.id)) };
  const matrix = weighed(ledger, options.matrix);
  const parts = {
    happened: happened(ledger),
    misfits: misfits(ledger),
    explanations: explanations(ledger, offers),
    predicted: predicted(ledger),
    ...(matrix === undefined ? {} : { weighed: matrix }),
  };
  const between = pair === undefined ? undefined : `${pair.names[0]} and ${pair.names[1]}`;
  return {
    title: options.title ?? between ?? 'What these reports say',
    question:
      options.question ?? (between ? `What is going on between ${between}?` : 'What do these reports say?'),
    ...(pair === undefined ? {} : { pair: pair.names }),
    summary: summary(ledger, parts, pair),
    ...parts,
    claimed: claimed(unexplained, ['statement', 'question']),
    relations: relations(ledger, pair?.codes),
    ...(options.imported ? { imported: options.imported } : {}),
    limits: limitsOf(ledger, options.imported),
    generalisations: claimed(ledger, ['generalisation'], options.measured),
    judgements: claimed(ledger, ['judgement']),
    ...ownLines(ledger, options.own),
    reports: sources(ledger),
    notices: [...unnamedIn(ledger, options.pair).map(unnamed), ...notices(ledger)],
    made: options.made,
  };
}

const unnamed = (party: string): NoticeLine => ({
  code: 'briefs/pair-not-named',
  severity: 'warning',
  message: `No act and no claim names "${party}"`,
  hint: 'Give the pair as the brief spells it, or by code.',
});
