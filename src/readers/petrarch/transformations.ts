import type { PartyMark, Transformation } from '../../coding/petrarch/dictionary.js';

const written =
  /^~\s*a\s*\(\s*([ab_.])\s+([ab_.])\s+(WILL_)?([A-Z_]+)\s*\)\s*([A-Z_]+)\s*=\s*([ab_.])\s+([ab_.])\s+(\w+)$/;

/** `~ a (a b WILL_ATTACK) SAY = a b 138`; undefined if it is written otherwise. */
export function transformationOf(text: string): Transformation | undefined {
  const [, from, to, will, block, upper, source, target, code] = written.exec(text) ?? [];
  if (upper === undefined) return undefined;
  return {
    upper,
    lower: {
      source: from as PartyMark,
      target: to as PartyMark,
      block: block === 'Q' ? undefined : block,
      future: will !== undefined,
    },
    source: source as PartyMark,
    target: target as PartyMark,
    code: code === 'Q' ? undefined : code,
  };
}
