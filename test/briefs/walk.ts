import type { Brief, BriefLine } from '../../src/briefs/brief.js';

/** Every line of a brief with its section, nested ones included. */
export function allLines(brief: Brief): { where: string; line: BriefLine }[] {
  const {
    summary,
    happened,
    claimed,
    misfits,
    explanations,
    relations,
    generalisations,
    judgements,
    predicted,
  } = brief;
  const top = {
    summary,
    happened,
    claimed,
    misfits,
    explanations,
    relations,
    generalisations,
    judgements,
    predicted,
  };
  const lines = Object.entries(top).flatMap(([where, all]) =>
    all.map((line: BriefLine) => ({ where, line })),
  );
  const nested = [
    ...misfits.flatMap((one) => one.sides.map((line) => ({ where: 'sides', line }))),
    ...explanations.flatMap((one) => one.supports.map((line) => ({ where: 'supports', line }))),
    ...explanations.flatMap((one) => one.against.map((line) => ({ where: 'against', line }))),
  ];
  return [...lines, ...nested];
}

/** What stands between quotation marks of our own; nested marks belong to the quotation. */
export function quotations(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  [...text].reduce((at, char) => {
    if (char === '“') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (char === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, at));
    }
    return at + char.length;
  }, 0);
  return found;
}
