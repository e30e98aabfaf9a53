import { once } from 'node:events';

/** What a command writes to and learns of its terminal; passed in, so that tests need none. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Back when the reader has taken what was written; a long text would wait in memory otherwise. */
  readonly drained?: () => Promise<void>;
  /** Columns of the terminal, 40 to 160; 100 when output goes elsewhere. */
  readonly width: number;
  readonly colour: boolean;
  /** Progress is drawn on standard error, and only for a person. */
  readonly progress: boolean;
}

export function nodeTerminal(options: { colour?: boolean | undefined }): Terminal {
  const { stdout, stderr } = process;
  const columns = stdout.isTTY ? stdout.columns : 100;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    drained: async () => {
      // A reader that closed early is met at the next word written.
      if (stdout.writableNeedDrain) await once(stdout, 'drain').catch(() => undefined);
    },
    width: Math.min(160, Math.max(40, columns || 100)),
    colour: options.colour !== false && stdout.isTTY === true && !process.env.NO_COLOR,
    progress: stderr.isTTY === true,
  };
}

/** A progress line on standard error: `reading 1,200 of 50,000`. Draws at most every 100 ms. */
export function progressLine(
  terminal: Terminal,
  what: string,
): { step: (done: number, total?: number) => void; end: () => void } {
  let last = 0;
  let drawn = false;
  const draw = (done: number, total: number | undefined) => {
    const share =
      total === undefined || total === 0
        ? ''
        : ` of ${total.toLocaleString('en')} (${Math.floor((100 * done) / total)}%)`;
    terminal.err(`\r\u001B[K${what} ${done.toLocaleString('en')}${share}`);
    drawn = true;
  };
  return {
    step: (done, total) => {
      const now = performance.now();
      if (!terminal.progress || now - last < 100) return;
      last = now;
      draw(done, total);
    },
    end: () => {
      if (drawn) terminal.err('\r\u001B[K');
    },
  };
}
