import type { ArmsDelivery } from '../../../model/tables.js';
import { stateOfCode, stateOfIso2, stateOfName } from '../../../ontology/stateCodes.js';
import { cell, countOf, dayOf, numberOf, Refused, refusalAmong } from '../fields.js';
import { columnsOf, needColumns, type TableFormat } from '../format.js';

const exactly = (first: readonly string[], names: string): boolean =>
  first.map((name) => name.trim()).join(',') === names;

const stateOf = (code = ''): string | undefined => stateOfCode(code) ?? stateOfIso2(code);

/** Both states in order; refused when one is unknown or both are the same. */
function pairOf(a: string | undefined, b: string | undefined): readonly [string, string] | Refused {
  const one = stateOf(a);
  const other = stateOf(b);
  if (one === undefined) return new Refused('tables/unknown-state', a ?? '');
  if (other === undefined) return new Refused('tables/unknown-state', b ?? '');
  if (one === other) return new Refused('tables/same-state', `${a}, ${b}`);
  return one < other ? [one, other] : [other, one];
}

/** One net value a pair and day, undirected (columns date, a, b, net). */
export const pairNet: TableFormat = {
  name: 'daily-net',
  title: 'daily net per pair (date, a, b, net)',
  table: 'nets',
  separator: 'comma',
  terms:
    'Made from GDELT: cite it with a link to https://www.gdeltproject.org/. A day that is absent is missing, not quiet.',
  open: (first) =>
    exactly(first, 'date,a,b,net')
      ? {
          header: true,
          row: (fields) => {
            if (fields.length !== 4) return new Refused('tables/column-count', `${fields.length} columns`);
            const day = dayOf(fields[0] as string);
            if (day instanceof Refused) return day;
            const pair = pairOf(fields[1], fields[2]);
            if (pair instanceof Refused) return pair;
            const net = numberOf(fields[3]);
            if (net === undefined || net instanceof Refused)
              return new Refused('tables/bad-number', fields[3] ?? '');
            return { dataset: 'gdelt-daily-net', a: pair[0], b: pair[1], day, net };
          },
        }
      : undefined,
};

/** Agreement in roll calls of the UN General Assembly (columns a, b, year, n, agree, same). */
export const unVotes: TableFormat = {
  name: 'un-votes',
  title: 'agreement in the UN General Assembly (a, b, year, n, agree, same)',
  table: 'votes',
  separator: 'comma',
  terms: 'Votes: cite Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data.',
  open: (first) =>
    exactly(first, 'a,b,year,n,agree,same')
      ? {
          header: true,
          row: (fields) => {
            if (fields.length !== 6) return new Refused('tables/column-count', `${fields.length} columns`);
            const pair = pairOf(fields[0], fields[1]);
            const year = yearOf(fields[2]);
            const n = countOf(fields[3]);
            const [agree, same] = [shareOf(fields[4]), shareOf(fields[5])];
            const refusal = refusalAmong(pair, year, n, agree, same);
            if (refusal) return refusal;
            if (n === undefined || year === undefined)
              return new Refused('tables/bad-number', fields.join(','));
            const [a, b] = pair as readonly [string, string];
            return {
              dataset: 'un-votes',
              ...{ a, b, year: year as number, n: n as number },
              ...{ agree: agree as number, same: same as number },
            };
          },
        }
      : undefined,
};

function shareOf(text: string | undefined): number | Refused {
  const value = numberOf(text);
  return typeof value === 'number' && value >= 0 && value <= 1
    ? value
    : new Refused('tables/bad-number', text ?? '');
}

/** A year that the stores keep. */
function yearOf(text: string | undefined): number | undefined | Refused {
  const year = countOf(text);
  if (year === undefined || year instanceof Refused) return year;
  return year >= 1900 && year <= 2299 ? year : new Refused('tables/day-out-of-range', text ?? '');
}

const SIPRI = [
  'SIPRI AT Database ID',
  'Supplier',
  'Recipient',
  'Designation',
  'Armament category',
  'Order date',
  'Numbers delivered',
  'Delivery year',
  'TIV delivery values',
] as const;

/** Deliveries of the SIPRI register, exported by the user; one row a deal and delivery year, lines end in `;`. */
export const sipri: TableFormat = {
  name: 'sipri',
  title: 'SIPRI register of arms transfers (your own export)',
  table: 'deliveries',
  separator: 'comma',
  terms:
    'SIPRI Arms Transfers Database, (c) SIPRI: non-commercial use with attribution and the edition; less than 10 % of the data may be reproduced (https://www.sipri.org/databases/terms). Detente brings none of it.',
  open: (first) => {
    if (first[0] !== SIPRI[0]) return undefined;
    const columns = columnsOf(first.map((name) => name.replace(/;$/, '')));
    const at = needColumns('SIPRI', columns, SIPRI);
    const estimates = [
      'Order date is estimate',
      'Numbers delivered is estimate',
      'Delivery year is estimate',
    ].map((name) => columns.at(name));
    return {
      header: true,
      row: (fields) => {
        if (fields.length !== first.length)
          return new Refused('tables/column-count', `${fields.length} columns`);
        const last = fields.length - 1;
        const of = (place: number | undefined) =>
          place === undefined
            ? ''
            : cell(place === last ? (fields[place] as string).replace(/;$/, '') : fields[place]);
        return delivery(
          at.map(of),
          estimates.some((place) => of(place) === 'Yes'),
        );
      },
    };
  },
};

function delivery(cells: readonly string[], estimated: boolean): ArmsDelivery | Refused {
  const [deal, supplier, recipient, designation, category, order, number, year, tiv] = cells as [
    ...[string, string, string, string, string],
    ...[string, string, string, string],
  ];
  const values = {
    ordered: yearOf(order),
    delivered: yearOf(year),
    number: countOf(number),
    tiv1000: tivOf(tiv),
  };
  const refusal = refusalAmong(...Object.values(values));
  if (refusal) return refusal;
  if (deal === '') return new Refused('tables/no-id', '');
  if (values.delivered === undefined) return new Refused('tables/bad-number', year);
  return {
    dataset: 'sipri',
    deal,
    // Suppliers and recipients that are no states (alliances, groups, unknown) keep their name and get no code.
    supplier: stateOfName(supplier) ?? '',
    recipient: stateOfName(recipient) ?? '',
    supplier_name: supplier,
    recipient_name: recipient,
    designation,
    category,
    ...(values as {
      ordered: number | undefined;
      delivered: number;
      number: number | undefined;
      tiv1000: number | undefined;
    }),
    estimated: estimated ? 1 : 0,
  };
}

function tivOf(text: string): number | undefined | Refused {
  const value = numberOf(text);
  if (value === undefined || value instanceof Refused) return value;
  return value >= 0 && value < 1e6 ? Math.round(value * 1000) : new Refused('tables/bad-number', text);
}
