import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../model/errors.js';
import type { LoadAccount, Loaded, LoadSource } from '../engine.js';
import { shapes } from '../shapes.js';
import { accountsOf } from './manifest.js';
import { findRepeats, markMirrors } from './repeats.js';
import { dropStaging, openStaging, type Staging } from './staging.js';

interface Counts {
  read: number;
  refused: number;
}

/**
 * Loads one file: rows are gathered in temporary tables and become visible in one transaction together with the manifest
 * line and the refusals, or not at all.
 */
export async function loadFile(connection: DuckDBConnection, source: LoadSource): Promise<Loaded> {
  const [before] = await accountsOf(connection, 'where sha256 = $sha256 and format = $format', {
    sha256: source.sha256,
    format: source.format,
  });
  if (before) return { account: before, already: true };
  try {
    const staging = await openStaging(connection, shapes[source.table]);
    let counts: Counts;
    try {
      counts = await fill(staging, source);
    } finally {
      staging.end();
    }
    await source.confirm?.();
    return { account: await publish(connection, { source, staging, counts }), already: false };
  } finally {
    await dropStaging(connection);
  }
}

/** Refusals are judged while reading, so that a wrong file of some gigabytes ends soon. */
const JUDGE_FROM = 50_000;

async function fill(staging: Staging, source: LoadSource): Promise<Counts> {
  const counts = { read: 0, refused: 0 };
  const reasons = new Map<string, number>();
  for await (const { read, records, refused } of source.batches) {
    staging.add(records);
    staging.refuse(refused);
    for (const { reason, line } of refused) if (!reasons.has(reason)) reasons.set(reason, line);
    counts.read += read;
    counts.refused += refused.length;
    source.progress?.(counts.read);
    if (counts.read > JUDGE_FROM) judge(counts, reasons, source);
  }
  if (counts.read === 0)
    throw new UserError('tables/empty', `${source.file} holds no row.`, {
      hint: 'Give a file with rows.',
      exitCode: 3,
    });
  judge(counts, reasons, source);
  return counts;
}

function judge({ read, refused }: Counts, reasons: ReadonlyMap<string, number>, source: LoadSource): void {
  if (refused <= read * source.refuseAtMost) return;
  const told = [...reasons].map(([reason, line]) => `${reason} (first in line ${line})`).join(', ');
  throw new UserError(
    'store/too-many-refused',
    `${source.file}: ${refused.toLocaleString('en')} of ${read.toLocaleString('en')} rows cannot be read as ${source.format}: ${told}. Nothing was stored.`,
    {
      hint: 'Check that the file is whole and of this format (--as), or allow more with --refuse-at-most.',
      exitCode: 3,
    },
  );
}

async function publish(
  connection: DuckDBConnection,
  { source, staging, counts }: { source: LoadSource; staging: Staging; counts: Counts },
): Promise<LoadAccount> {
  const shape = shapes[source.table];
  const repeats = await findRepeats(connection, shape);
  if (shape.name === 'events') await markMirrors(connection);
  const one = async (sql: string): Promise<number> =>
    Number((await connection.runAndReadAll(sql)).getRowsJS()[0]?.[0]);
  const kept = repeats > 0 ? 'where s.rowid not in (select id from staged_repeats)' : '';
  await connection.run('begin');
  try {
    const load = await one('select coalesce(max(load_id), 0) + 1 from loads');
    const records = await one(`select count(*) from staged s ${kept}`);
    const refused = await one('select count(*) from staged_refusals');
    await connection.run(`insert into ${shape.name} (load_id, line, part, ${shape.columns.map(([name]) => name).join(', ')})
      select ${load}, s.line, s.part, ${staging.select.columns.join(', ')} from ${staging.select.from} ${kept}
      order by ${[...shape.order, 'line', 'part'].map((name) => `${name}`).join(', ')}`);
    await connection.run(
      `insert into refusals select ${load}, line, reason, found from staged_refusals order by line`,
    );
    await connection.run(
      `insert into loads values ($load, $file, $sha256, $bytes, $format, $target, $loaded_at, $read, $stored, $refused, $records)`,
      {
        ...{ load, file: source.file, sha256: source.sha256, bytes: source.bytes, format: source.format },
        ...{ target: source.table, loaded_at: source.loaded_at, read: counts.read, refused, records },
        stored: counts.read - refused,
      },
    );
    await connection.run('commit');
    await connection.run('checkpoint');
    const [account] = await accountsOf(connection, 'where load_id = $load', { load });
    return account as LoadAccount;
  } catch (error) {
    await connection.run('rollback').catch(() => undefined);
    throw error;
  }
}
