import type { Actor } from '../../src/model/actor.js';
import type { Report } from '../../src/model/report.js';
import { type Span, spanOf } from '../../src/model/span.js';

// Three invented states and our own words: the shape of a real case (withheld parts for one buyer, early ones for its
// rival, a stated reason that would touch both) without anybody's sentences.
const column = `Frost on the northern road
It appears that Arvenia is holding back the spare parts for coastal radars that Belmark bought three years ago. Some engineers say a flood has slowed the assembly hall at Tarn. Others point out that sending crews abroad would break the quarantine rules.
Yet when Corsund asked Arvenia for help after the skirmish on the Lorn river in May 2031, Arvenia agreed to ship coastal radars to Corsund ahead of time. The first crates were moved up by six months, and Corsund expects the rest by March 2032. The gesture delighted Corsund and annoyed Belmark.
So what is really happening between Arvenia and Belmark?
In short, Arvenia is tired of industrial spying by Belmark. A court in Arvenia has convicted a harbour engineer of passing drawings to Belmark. Whenever Belmark buys a machine from Arvenia, a local copy tends to appear within three to five years.
Is this the end of the partnership? No, the two governments still need each other. But Arvenia will push back more often in the coming years.`;

const wire = `Radar parts delayed, minister says
Arvenia has suspended deliveries of spare parts for coastal radars to Belmark, the trade minister of Belmark said on Tuesday. "We were told about the flood," he said. Arvenia and Belmark held talks in Tarn on 3 July 2031.
Belmark did not threaten to cancel the contract. Arvenia had sold the same radars to Belmark in 2028.`;

const repeat = `Arvenia has suspended deliveries of spare parts for coastal radars to Belmark, the Belmark Courier reports. If the talks fail, Belmark could close its ports to trawlers from Arvenia.`;

const report = (id: string, text: string, more: Partial<Report>): Report => ({
  id,
  text,
  mediaType: 'text/plain',
  origin: `${id}.txt`,
  sha256: id.repeat(8),
  ...more,
});

export const reports: readonly Report[] = [
  report('r3c1', column, {
    title: 'Frost on the northern road',
    publisher: 'The Harbour Review',
    date: '2031-08-14',
    url: 'https://harbour.example/frost',
  }),
  report('r1a7', wire, {
    title: 'Radar parts delayed, minister says',
    publisher: 'Belmark Courier',
    date: '2031-07-08',
  }),
  report('r2b4', repeat, { publisher: 'Corsund Evening', date: '2031-07-09' }),
];

const texts = new Map(reports.map((one) => [one.id, one.text]));

/** The n-th place of some words in a report. */
export function at(id: string, words: string, nth = 1): Span {
  const text = texts.get(id) ?? '';
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${id} does not say: ${words}`);
  return spanOf(text, start, start + words.length);
}

/** The sentence that holds some words: between line breaks and full stops. */
export function sentence(id: string, words: string): Span {
  const text = texts.get(id) ?? '';
  const { start, end } = at(id, words);
  const from = Math.max(
    text.lastIndexOf('. ', start) + 2,
    text.lastIndexOf('? ', start) + 2,
    text.lastIndexOf('\n', start) + 1,
    0,
  );
  const stop = /[.?](?=\s|$)/u.exec(text.slice(end - 1));
  return spanOf(text, from === 1 ? 0 : from, stop ? end - 1 + stop.index + 1 : text.length);
}

export function actor(id: string, words: string, sectors: readonly string[] = []): Actor {
  const known: [RegExp, string, string][] = [
    [/Arvenia/u, 'ARV', 'Arvenia'],
    [/Belmark/u, 'BLM', 'Belmark'],
    [/Corsund/u, 'COS', 'Corsund'],
  ];
  const found = known.find(([pattern]) => pattern.test(words));
  return {
    code: found?.[1] ?? '---',
    name: found?.[2] ?? words,
    sectors,
    span: at(id, words),
    because: 'name of the state',
  };
}

export const arv = (id: string): Actor => actor(id, 'Arvenia');
export const blm = (id: string): Actor => actor(id, 'Belmark');
export const cos = (id: string): Actor => actor(id, 'Corsund');
