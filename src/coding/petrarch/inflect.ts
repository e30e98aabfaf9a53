/** Regular plural of a noun in upper case, of its last word if it has several. */
export function pluralOf(noun: string): string {
  const bare = noun.replace(/[_\s]+$/, '');
  if (/[^AEIOU]Y$/.test(bare)) return `${bare.slice(0, -1)}IES`;
  return /(S|X|Z|CH|SH)$/.test(bare) ? `${bare}ES` : `${bare}S`;
}

/** Regular forms of a verb in upper case, itself first: DENY, DENIES, DENIED, DENYING. */
export function verbFormsOf(verb: string): string[] {
  const third = pluralOf(verb);
  if (verb.endsWith('E')) {
    const stem = /[EOY]E$/.test(verb) ? verb : verb.slice(0, -1);
    return [verb, `${verb}S`, `${verb}D`, `${stem}ING`];
  }
  if (/[^AEIOU]Y$/.test(verb)) return [verb, third, `${verb.slice(0, -1)}IED`, `${verb}ING`];
  const plain = [verb, third, `${verb}ED`, `${verb}ING`];
  const last = verb.at(-1) ?? '';
  // Stopped, referred: which verbs double the letter is not in its spelling, so both are taken.
  return /[^AEIOU][AEIOU][BDGLMNPRT]$/.test(verb)
    ? [...plain, `${verb}${last}ED`, `${verb}${last}ING`]
    : plain;
}
