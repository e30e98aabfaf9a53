import type { CodedEvent } from '../../src/model/event.js';
import { partyOf } from './labels.js';
import { percent } from './score.js';
import { levels, type Triple } from './triples.js';

type Side = 'actor' | 'recipient';

/** How a party comes into an event, by what the reason trail says of it; the first that fits. */
const rules: readonly (readonly [name: string, says: RegExp])[] = [
  ['one of two states of the report', /^not named here/],
  ['the only other party named before', /^the only other party/],
  ['party of an act about the same thing', /^goes on about/],
  ['pronoun', /^"(?:s?he|h(?:is|er|im)|its?|they|them|their|who|that|which|both)" taken for/i],
  ['description', /^".*" (?:taken for|said again)/],
  ['short name', /^(?:short for|initials of|another name of|the same name)/],
  ['person or office without a state', /persons no dictionary knows$|without a state$/],
];

const voice = /^actor [^:]*: acts through the subject/;

interface Count {
  fired: number;
  party: number;
  pair: number;
  both: number;
}

/** Parties of judged events by the rule that brought them in, all types together and each. */
export class RulesTable {
  readonly #counts = new Map<string, Map<string, Count>>();

  /** `own` are the triples of the event alone. */
  judged(event: CodedEvent, own: readonly Triple[], gold: readonly Triple[]): void {
    const meets = (label: (triple: Triple) => string) => {
      const there = new Set(gold.map(label));
      return own.some((triple) => there.has(label(triple)));
    };
    const [pair, both] = [meets(levels.dyad), meets(levels['dyad+quad'])];
    const spoken = event.reasons.some(({ says }) => voice.test(says));
    const sides = { actor: event.actors, recipient: event.recipients };
    for (const side of ['actor', 'recipient'] as const) {
      for (const { code, because } of sides[side]) {
        const rule = rules.find(([, says]) => says.test(because))?.[0] ?? 'named in the sentence';
        const through = side === 'actor' && spoken ? 'whose voice the subject is' : rule;
        const sided = event.reciprocal ? `both: ${through}` : `${side}: ${through}`;
        const party = isAmong(partyOf(code), event.reciprocal ? undefined : side, gold);
        this.#count(sided, event.type, { party, pair, both });
      }
    }
  }

  #count(name: string, type: string, right: { party: boolean; pair: boolean; both: boolean }): void {
    const types = this.#counts.get(name) ?? new Map<string, Count>();
    this.#counts.set(name, types);
    for (const each of ['', type]) {
      const count = types.get(each) ?? { fired: 0, party: 0, pair: 0, both: 0 };
      types.set(each, count);
      count.fired++;
      for (const facet of ['party', 'pair', 'both'] as const) if (right[facet]) count[facet]++;
    }
  }

  /** Rules with their firings; those that bring in a wrong party more often than a right one are marked. */
  print(): void {
    if (this.#counts.size === 0) return;
    console.log('\n## parties by rule: brought in; share right of the party, its pair, pair with quad');
    for (const [name, types] of [...this.#counts].sort()) {
      for (const [type, { fired, party, pair, both }] of [...types].sort()) {
        if (type !== '' && fired < 10) continue;
        const shares = [party, pair, both].map((count) => `${percent(count, fired).toFixed(0)}%`.padStart(5));
        const mark = fired >= 10 && party * 2 < fired ? '!' : ' ';
        const label = type === '' ? name : `    ${type}`;
        console.log(`${mark} ${label.padEnd(48)} ${String(fired).padStart(5)} ${shares.join(' ')}`);
      }
    }
  }
}

function isAmong(code: string, side: Side | undefined, gold: readonly Triple[]): boolean {
  return gold.some((triple) =>
    side === undefined ? triple.actor === code || triple.recipient === code : triple[side] === code,
  );
}
