/** Dated links between entities, by column, in order of day, then of subject, relation and object. */
export interface Facts {
  readonly length: number;
  readonly subject: Int32Array;
  readonly relation: Int32Array;
  readonly object: Int32Array;
  /** Time steps ("days") from 0. */
  readonly day: Int32Array;
}

/** One link as it is read. */
export interface Link {
  readonly subject: number;
  readonly relation: number;
  readonly object: number;
  readonly day: number;
}

/** Columns of links, sorted, so that the order in which they were given decides nothing. */
export function factsOf(links: readonly Link[]): Facts {
  const order = [...links].sort(
    (a, b) => a.day - b.day || a.subject - b.subject || a.relation - b.relation || a.object - b.object,
  );
  const column = (of: (link: Link) => number) => Int32Array.from(order, of);
  return {
    length: links.length,
    subject: column(({ subject }) => subject),
    relation: column(({ relation }) => relation),
    object: column(({ object }) => object),
    day: column(({ day }) => day),
  };
}

/** Days on which something stands, ascending, with the rows `from` up to, not including, `to`. */
export function daysOf(facts: Facts): { day: number; from: number; to: number }[] {
  const days: { day: number; from: number; to: number }[] = [];
  for (let from = 0; from < facts.length; ) {
    const day = facts.day[from] as number;
    let to = from + 1;
    while (to < facts.length && facts.day[to] === day) to++;
    days.push({ day, from, to });
    from = to;
  }
  return days;
}

/** One row. */
export function linkAt(facts: Facts, row: number): Link {
  return {
    subject: facts.subject[row] as number,
    relation: facts.relation[row] as number,
    object: facts.object[row] as number,
    day: facts.day[row] as number,
  };
}
