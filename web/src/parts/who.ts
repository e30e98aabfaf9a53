import { words } from '../words.js';

interface Sides {
  readonly actors: readonly { readonly name: string }[];
  readonly recipients: readonly { readonly name: string }[];
  readonly reciprocal: boolean;
}

/** `Russia → China`, `Russia ↔ China`. */
export function whoWords({ actors, recipients, reciprocal }: Sides): string {
  const names = (side: Sides['actors']) =>
    [...new Set(side.map(({ name }) => name || words.unnamed))].join(', ');
  if (reciprocal) return [...new Set(actors.map(({ name }) => name))].join(' ↔ ');
  const left = actors.length === 0 ? words.unnamed : names(actors);
  return recipients.length === 0 ? left : `${left} → ${names(recipients)}`;
}
