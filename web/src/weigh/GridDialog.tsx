import type { JSX } from 'preact';
import type { MatrixRecord } from '../../../src/server/shapes/matrix.js';
import { CellDialog } from './CellDialog.js';
import type { GridRow, Mark } from './cells.js';
import { HypothesisDialog } from './HypothesisDialog.js';
import { PriorsDialog } from './PriorsDialog.js';
import { RowDialog } from './RowDialog.js';

/** What is open over the grid: something of the chosen cell, or what has this id. */
export interface Opened {
  readonly what: 'note' | 'likelihood' | 'row' | 'hypothesis' | 'priors';
  /** Absent: that of the chosen cell. */
  readonly id?: string;
}

const keys: Readonly<Record<string, Opened['what']>> = {
  f2: 'note',
  l: 'likelihood',
  e: 'row',
  h: 'hypothesis',
  p: 'priors',
};

/** What a key opens; undefined for a key that opens nothing. */
export function openedBy({ key, ctrlKey }: KeyboardEvent): Opened | undefined {
  const what = ctrlKey ? undefined : keys[key.toLowerCase()];
  return what && { what };
}

/** The form that was asked for. */
export function GridDialog(props: {
  readonly opened: Opened;
  readonly matrix: MatrixRecord;
  /** The chosen cell. */
  readonly at: { readonly row: GridRow; readonly hypothesis: string; readonly mark: Mark };
  readonly onMark: (mark: Mark) => void;
  readonly onClose: () => void;
}): JSX.Element | null {
  const { opened, matrix, at, onMark, onClose } = props;
  const { what, id } = opened;
  if (what === 'priors') return <PriorsDialog hypotheses={matrix.hypotheses} onClose={onClose} />;
  if (what === 'row') {
    const row = matrix.evidence.find((one) => one.id === (id ?? at.row.evidence.id));
    return row ? <RowDialog row={row} onClose={onClose} /> : null;
  }
  if (what === 'hypothesis') {
    const hypothesis = matrix.hypotheses.find((one) => one.id === (id ?? at.hypothesis));
    return hypothesis ? <HypothesisDialog hypothesis={hypothesis} onClose={onClose} /> : null;
  }
  return (
    <CellDialog
      row={at.row.name}
      hypothesis={at.hypothesis}
      mark={at.mark}
      first={what}
      onSave={onMark}
      onClose={onClose}
    />
  );
}
