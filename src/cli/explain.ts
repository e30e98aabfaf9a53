import { readFile } from 'node:fs/promises';
import { createTools } from '../dossier/analyse.js';
import { createFrameCoder } from '../dossier/coders.js';
import { modelFile } from '../dossier/pool.js';
import type { Coder, SentenceWithoutEvent, WhyNone } from '../model/coder.js';
import { readActorFiles } from './actorFiles.js';

/** Our coder with the user's own actors. */
export async function frameCoderOf(actors: readonly string[] = []): Promise<Coder> {
  const { entries } = await readActorFiles(actors);
  return createFrameCoder(createTools({ model: await readFile(modelFile), actors: entries }));
}

/** How many words a line explains; --json has all. */
const shown = 3;

/** `none r1 33-51 no word of a frame; names KEN: "Rain fell in Kenya."` */
export function silentLine({ report, sentence, parties, why }: SentenceWithoutEvent): string {
  const furthest = why.filter(({ code }) => code === why[0]?.code);
  const words = [...new Set(furthest.map(({ span }) => span?.start))].map((start) =>
    wordLine(furthest.filter(({ span }) => span?.start === start)),
  );
  const more = words.length > shown ? [`${words.length - shown} more words`] : [];
  const names = parties.length > 0 ? [`names ${parties.join(', ')}`] : [];
  const says = [...words.slice(0, shown), ...more, ...names].join('; ');
  return `none ${report} ${sentence.start}-${sentence.end} ${says}: ${JSON.stringify(sentence.exact.replace(/\s+/g, ' '))}`;
}

/** The reasons of one word on one line: of the frames that it triggers the last one tried, which asks least. */
function wordLine(reasons: readonly WhyNone[]): string {
  const { says = '', span } = reasons.at(-1) ?? {};
  const others = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
  return span === undefined || says.includes(`"${span.exact}"`) ? says : `"${span.exact}" ${says}${others}`;
}
