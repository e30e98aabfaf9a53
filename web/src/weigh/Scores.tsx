import type { JSX } from 'preact';
import type { MatrixRecord, WeighingRecord } from '../../../src/server/shapes/matrix.js';
import { number } from '../parts/number.js';
import { words } from '../words.js';

const t = words.weigh;

interface ScoresProps {
  readonly matrix: MatrixRecord;
  readonly weighing: WeighingRecord;
}

/** What the matrix says: the verdict with every test of it, the lenses side by side, what to find out next. */
export function Scores({ matrix, weighing }: ScoresProps): JSX.Element {
  return (
    <section class="scores" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">
        {t.verdict}: <span class="verdict">{t.verdicts[weighing.verdict] ?? weighing.verdict}</span>
      </h2>
      <div class="scores-body">
        <Told heading={t.robustness} lines={weighing.says} />
        <div>
          {weighing.lenses.length > 0 ? <Lenses matrix={matrix} weighing={weighing} /> : null}
          <Told heading={t.collect} lines={weighing.collect} />
        </div>
        <Told heading={t.sources} lines={weighing.scores} />
        <Told heading={t.ratersHeading} lines={weighing.raters} />
      </div>
    </section>
  );
}

function Told({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul class="told">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Lenses({ matrix, weighing }: ScoresProps): JSX.Element {
  return (
    <>
      <h3>{t.lenses}</h3>
      <p class="muted">{t.lensHint}</p>
      <table class="lenses">
        <thead>
          <tr>
            <th scope="col">{t.hypothesis}</th>
            {weighing.lenses.map(({ lens, better }) => (
              <th key={lens} scope="col">
                {lens}
                <span class="row-facts">{better === 'low' ? t.low : t.high}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.hypotheses.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              {weighing.lenses.map(({ lens, scores }) => {
                const found = scores.find(({ hypothesis }) => hypothesis === id);
                return (
                  <td key={lens} class={found?.leads ? 'leads' : ''}>
                    {found?.rank === undefined ? t.unranked : `${found.rank}. ${number(found.score, 3)}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
