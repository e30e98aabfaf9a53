import type { Command } from 'commander';
import { matrixAt } from '../dossier/matrix/desk.js';
import { proposalsOf } from '../dossier/matrix/propose.js';
import { withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';
import { materialOfDossier } from './stored.js';

type Side = 'evidence' | 'hypotheses';
type RecordOf<S extends Side> = ReturnType<typeof matrixAt>[S][number];
type ProposalOf<S extends Side> = ReturnType<typeof proposalsOf>[S][number];

/** How the two kinds of records are written for people; `--json` writes them whole. */
interface Lines<S extends Side> {
  readonly record: (record: RecordOf<S>) => string;
  readonly proposal: (proposal: ProposalOf<S>) => string;
}

/** The action of `list`: one side of a dossier's matrix, or what its reports propose for that side. */
export function matrixListing<S extends Side>(side: S, lines: Lines<S>) {
  return async (
    path: string,
    options: { readonly proposed?: boolean; readonly json?: boolean },
    self: Command,
  ): Promise<void> => {
    const terminal = terminalOf(self);
    const tell = <T>(all: readonly T[], line: (one: T) => string) => {
      for (const one of all) terminal.out(options.json ? `${JSON.stringify(one)}\n` : line(one));
    };
    const state = await withMatrix(path, { mode: 'read' }, async (desk) => matrixAt(desk));
    if (!options.proposed) {
      tell<RecordOf<S>>(state[side], lines.record);
      return;
    }
    const { material } = await materialOfDossier(path, {}, terminal);
    tell<ProposalOf<S>>(proposalsOf(material, state)[side], lines.proposal);
  };
}
