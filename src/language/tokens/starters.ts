/** Words that, with a capital, start a sentence rather than go on in a name. */
export const starters: ReadonlySet<string> = new Set(
  'The In He She It But They We I A An This That These Those On At For And However Meanwhile His Her Its Their There If When While As After Some Many According Our My Your You No So What Who Why How Then Since Also Although To By Because Before During Despite'.split(
    ' ',
  ),
);
