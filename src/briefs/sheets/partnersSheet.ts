import type { NetPartner, Partner, Stretches } from '../../relations/partners.js';
import type { RowRef } from '../../relations/rowRef.js';
import { signed } from '../charts/relation/mirrorChart.js';
import { partnersSvg } from '../charts/relation/partnersSvg.js';
import { countOf, grouped } from '../wording/quote.js';
import { percent } from '../wording/relation.js';
import type { Sheet, SheetPart } from './sheet.js';

export interface PartnersView {
  readonly party: string;
  readonly partners: readonly Partner[];
  readonly stretches: Stretches;
  readonly first: string;
  readonly last: string;
  /** Dataset, or what the reports are. */
  readonly from: string;
  readonly rows: readonly RowRef[];
  readonly nets?: {
    readonly dataset: string;
    readonly begin: string;
    readonly split: string;
    readonly partners: readonly NetPartner[];
    readonly rows: readonly RowRef[];
  };
  /** Partners shown. */
  readonly most: number;
}

/** With whom a party deals, how much, what kind, and what changed. */
export function partnersSheet(view: PartnersView): Sheet {
  const { party, first, last, from, nets } = view;
  const named = view.partners.length > 0;
  return {
    kind: 'Partners',
    title: `${party} and others`,
    facts: named ? [`${first} to ${last}`, from] : [],
    parts: [...(named ? [actsPart(view)] : []), ...(nets ? [netPart(view, nets)] : [])],
    notes: [
      'Share: among all acts of the party, both directions. ▲ more, ▼ less conflict: only where the 95 % intervals of the conflict share of both stretches lie apart; how much is told of a pair changes with who reports.',
    ],
  };
}

function actsPart({ party, partners, stretches, rows, most }: PartnersView): SheetPart {
  const shown = partners.slice(0, most);
  const total = partners.reduce((sum, { acts }) => sum + acts, 0);
  return {
    heading: `${countOf(partners.length, 'partner')}, ${grouped(total)} acts${shown.length < partners.length ? `; the ${shown.length} with most` : ''}`,
    charts: [{ text: () => [], svg: (id) => partnersSvg(party, shown, id) }],
    table: {
      columns: [
        { words: 'partner' },
        { words: 'acts', number: true },
        { words: 'coop v/m', number: true },
        { words: 'confl. v/m', number: true },
        { words: '   − | +', textOnly: true },
        { words: 'conflict' },
        { words: 'share was→is', number: true },
        { words: 'conflict was→is' },
      ],
      rows: shown.map((partner) => rowOf(partner, shown)),
    },
    lines: [
      {
        text: `Conflict: its share of the acts, with 95 %. Was → is: ${stretches.from} up to ${stretches.split}, and from there on.`,
        rows,
      },
    ],
  };
}

/** Cells of each half of the bar in a table. */
const half = 4;

function rowOf(partner: Partner, shown: readonly Partner[]): string[] {
  const { there, back, conflictShare, before, after, change } = partner;
  const sum = (quad: keyof Partner['there']) => there[quad] + back[quad];
  return [
    partner.partner,
    grouped(partner.acts),
    `${sum('vc')}/${sum('mc')}`,
    `${sum('vx')}/${sum('mx')}`,
    barOf(partner, shown),
    conflictShare ? rangeWords(conflictShare) : '',
    arrow(before.share, after.share),
    `${arrow(before.conflictShare?.value, after.conflictShare?.value)}${marks[change]}`,
  ];
}

/** Conflict to the left of the line, cooperation to the right, on the scale of the busiest partner shown. */
function barOf(partner: Partner, shown: readonly Partner[]): string {
  const conflict = ({ there, back }: Partner) => there.vx + there.mx + back.vx + back.mx;
  const most = Math.max(...shown.map((one) => Math.max(conflict(one), one.acts - conflict(one))), 1);
  const cells = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * half)));
  const [left, right] = [cells(conflict(partner)), cells(partner.acts - conflict(partner))];
  return `${'░'.repeat(left).padStart(half)}|${'█'.repeat(right).padEnd(half)}`;
}

const marks: Readonly<Record<Partner['change'], string>> = {
  'more conflict': ' ▲',
  'less conflict': ' ▼',
  'not clear': '',
};

const figure = (share: number): string => (share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0);

/** `63 % (61 to 65)`. */
const rangeWords = ({ value, low, high }: NonNullable<Partner['conflictShare']>): string =>
  `${percent(value)} (${figure(low)}–${figure(high)})`;

/** `12→31 %`; a stretch without an act has no share. */
const arrow = (was: number | undefined, is: number | undefined): string =>
  `${was === undefined ? 'none' : figure(was)}→${is === undefined ? 'none' : percent(is)}`;

function netPart({ party, most }: PartnersView, nets: NonNullable<PartnersView['nets']>): SheetPart {
  const shown = nets.partners.slice(0, most);
  return {
    heading: `By nets (${nets.dataset}): mean a day; a net hides ambivalence`,
    table: {
      columns: [
        { words: 'partner' },
        { words: 'days', number: true },
        { words: `${nets.begin} on`, number: true },
        { words: `${nets.split} on`, number: true },
        { words: 'change', number: true },
      ],
      rows: shown.map(({ partner, days, before, after }) => [
        partner,
        String(days),
        before.toFixed(1),
        after.toFixed(1),
        signed(after - before),
      ]),
    },
    lines: [{ text: `${countOf(nets.partners.length, 'partner')} of ${party} in all.`, rows: nets.rows }],
  };
}
