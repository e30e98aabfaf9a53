import type { CodedEvent } from '../../model/event.js';

const isDesignator = (name: string): boolean => /\d/.test(name);

/** Classes that are word lists, the widest that two objects can share. */
const wide: ReadonlySet<string> = new Set(['weapon', 'aircraft', 'vessel', 'energy', 'food', 'medicine']);

/** Classes that the objects of two acts share; none when both carry designators and none in common ("S-300", "S-400"). */
export function sharedClasses(a: CodedEvent, b: CodedEvent): string[] {
  const [one, other] = [a.object?.classes ?? [], b.object?.classes ?? []];
  const shared = one.filter((name) => other.includes(name));
  const named = one.some(isDesignator) && other.some(isDesignator);
  return named && !shared.some(isDesignator) ? [] : shared;
}

/** The name of shared classes for a reader: a designator, else a thing, else the wide class. */
export function labelOf(classes: readonly string[]): string {
  return classes.find(isDesignator) ?? classes.find((name) => !wide.has(name)) ?? classes[0] ?? '';
}
