import { writeSync } from 'node:fs';
import { mulberry32 } from '../../src/stats/mulberry32.js';

const STATES = 'KEN TZA UGA PER CHL BOL NPL IND BTN LKA GHA TGO BEN MEX GTM HND FIN SWE NOR EST'.split(' ');
const CODES =
  '010 020 030 036 040 042 043 046 051 057 061 071 084 090 111 112 120 130 141 160 163 173 190 193'.split(
    ' ',
  );

/**
 * Writes made-up rows in GDELT 2.0's 61 columns to an open file; the same seed gives the same rows. Pairs and codes are as
 * uneven as real ones: some states are in many rows, some in few.
 */
export function writeGdeltRows(file: number, rows: number, seed = 1): void {
  const next = mulberry32(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 2 * list.length)] as string;
  let lines: string[] = [];
  for (let at = 0; at < rows; at++) {
    lines.push(
      gdeltLine(at, {
        a: pick(STATES),
        b: pick(STATES),
        code: pick(CODES),
        day: Math.floor((at / rows) * 3000),
      }),
    );
    if (lines.length < 5000 && at < rows - 1) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
}

interface Drawn {
  readonly a: string;
  readonly b: string;
  readonly code: string;
  /** Days after 2015-01-01. */
  readonly day: number;
}

function gdeltLine(at: number, { a, b, code, day }: Drawn): string {
  const date = new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
  const row = Array.from({ length: 61 }, () => '');
  const put = (from: number, ...values: string[]) => void row.splice(from, values.length, ...values);
  put(0, String(700_000_000 + at), date, date.slice(0, 6), date.slice(0, 4), `${date.slice(0, 4)}.5`);
  put(5, `${a}GOV`, `MINISTRY ${at % 97}`, a);
  put(15, b, `OFFICE ${at % 89}`, b);
  put(25, '1', code, code, code.slice(0, 2), '1', String((at % 17) - 8), '4', '1', '4', '-1.2345');
  put(52, `Place ${at % 997}, Country`);
  put(59, `${date}120000`, `https://news.example/${Math.floor(at / 4)}/a-report-about-talks`);
  return row.join('\t');
}
