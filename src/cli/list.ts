import type { Command } from 'commander';
import type { Material } from '../briefs/material.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';
import type { Terminal } from './terminal.js';

/** A command that lists records of the material, one line each, or with --json one record a line. */
export interface Listing<T> {
  readonly name: string;
  readonly description: string;
  readonly lessons: string;
  readonly records: (material: Material) => readonly T[];
  readonly line: (record: T) => string;
  /** What --json writes; the record itself when left out. */
  readonly json?: (record: T) => object;
  /** Options of this command alone. */
  readonly options?: (command: Command) => void;
  /** Lines in place of the records', where these options ask for them. */
  readonly instead?: (
    material: Material,
    options: Readonly<Record<string, unknown>>,
    terminal: Terminal,
  ) => Promise<readonly string[] | undefined>;
}

export function addListing<T>(program: Command, listing: Listing<T>): void {
  const command = program
    .command(listing.name)
    .description(listing.description)
    .argument('<inputs...>', 'as for brief');
  listing.options?.(command);
  withReading(command)
    .option('--json', 'one JSON record a line')
    .addHelpText('after', listing.lessons)
    .action(async (inputs: string[], options: ReadingOptions & { json?: boolean }, self: Command) => {
      const terminal = terminalOf(self);
      const { material } = await openMaterial(inputs, options, terminal);
      tellTroubles(material.notices, terminal);
      const other = await listing.instead?.(material, { ...options }, terminal);
      if (other) {
        for (const line of other) terminal.out(`${line}\n`);
        return;
      }
      const line = options.json
        ? (record: T) => JSON.stringify(listing.json?.(record) ?? record)
        : listing.line;
      for (const record of listing.records(material)) terminal.out(`${line(record)}\n`);
    });
}
