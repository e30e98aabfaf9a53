import type { EventStore } from '../../store/engine.js';

/** The dataset that figures of a pair are taken from: several are not one measure, so never two at once. */
export interface ChosenDataset {
  readonly dataset: string;
  /** Others that hold rows of the same parties and are left out. */
  readonly others: readonly string[];
}

const SIDES = {
  events: ['actor', 'recipient'],
  nets: ['a', 'b'],
  votes: ['a', 'b'],
  deliveries: ['supplier', 'recipient'],
} as const;

export interface DatasetQuery {
  /** Only rows between these parties count. */
  readonly parties?: readonly string[];
  /** Only rows that name this party count. */
  readonly touching?: string;
  readonly asked?: string | undefined;
}

/**
 * The dataset asked for, else the one with most rows between the parties, or that name the party (of all rows without either);
 * undefined when there is no such row. Of equal ones the first by name.
 */
export async function datasetOf(
  store: EventStore,
  table: keyof typeof SIDES,
  { parties, touching, asked }: DatasetQuery,
): Promise<ChosenDataset | undefined> {
  const [left, right] = SIDES[table];
  const among = (parties ?? []).map((_, index) => `$party${index}`).join(', ');
  const conditions = [
    ...(parties === undefined ? [] : [`${left} in (${among}) and ${right} in (${among})`]),
    ...(touching === undefined ? [] : [`(${left} = $touching or ${right} = $touching)`]),
    ...(table === 'events' ? [`scope = 'dyad' and quad > 0`] : []),
  ];
  const rows = await store.rows(
    `select dataset, count(*) as n from ${table} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
     group by dataset order by n desc, dataset`,
    {
      ...Object.fromEntries((parties ?? []).map((party, index) => [`party${index}`, party])),
      ...(touching === undefined ? {} : { touching }),
    },
  );
  const names = rows.map(({ dataset }) => String(dataset));
  const dataset = asked === undefined ? names[0] : names.find((name) => name === asked);
  return dataset === undefined ? undefined : { dataset, others: names.filter((name) => name !== dataset) };
}
