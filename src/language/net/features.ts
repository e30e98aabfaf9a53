import type { NameClass } from './nameCollapse.js';

const symbols: Readonly<Record<NameClass, string>> = {
  STATE: '<state>',
  DEMONYM: '<demonym>',
  DEMONYM_PLURAL: '<demonyms>',
};

/** Shape of a form: letters and digits by class, runs cut to two. */
export function shape(form: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (const character of form) {
    const kind = /[A-Z]/.test(character)
      ? 'X'
      : /[a-z]/.test(character)
        ? 'x'
        : /[0-9]/.test(character)
          ? 'd'
          : character;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) out += kind;
  }
  return out;
}

/** Lower case with every digit as 0. */
export function low(form: string): string {
  return form.toLowerCase().replace(/[0-9]/g, '0');
}

/** Values for the feature tables, in the order of training/net.py: form, suffixes 2 3 4, prefixes 1 3, shape. Cut by code points. */
export function featuresOf(form: string, name?: NameClass): readonly string[] {
  if (name) return Array.from({ length: 7 }, () => symbols[name]);
  const l = low(form);
  const points = [...l];
  const end = (count: number) => points.slice(-count).join('');
  return [l, end(2), end(3), end(4), points.slice(0, 1).join(''), points.slice(0, 3).join(''), shape(form)];
}
