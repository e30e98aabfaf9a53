import type { Sentence, Token } from '../../model/parse.js';
import type { Tense } from './scene.js';

const future = new Set(
  "will shall 'll ’ll wo due slated scheduled upcoming planned expected tomorrow".split(' '),
);
const plans = new Set(
  'is are be plan plans planned planning expected set due scheduled slated likely agreed wants hopes intends intend vowed promised about'.split(
    ' ',
  ),
);
const past = new Set(
  'was were had did said told met struck came went held began left made took fell hit shot sent saw got gave broke drew fought won lost ran rose led built brought became sat spoke wrote fled found put cut'.split(
    ' ',
  ),
);

const modals = new Set('would could may might should must can cannot'.split(' '));
const scheduled =
  /^(?:begins|starts|(?:re)?opens|ends|closes|expires|runs|applies|arrives|resumes|(?:re)?convenes|meets|faces|visits|returns|votes|concludes|hosts)$/;
/** What may follow "to" or a modal as a verb, by its shape and by what it is not. */
const verbs = /^(?!the$|a$|an$|its?$|their$|his$|her$|this$|that$|all$|in$|on$|at$|by$|of$|and$)[a-z]{2,}$/;

/** Tense of the clause around each word: from the tree where the sentence is tagged, else from the nearest telling word. */
export function tenseOf(sentence: Sentence): (index: number) => Tense {
  let lower: readonly string[] | undefined;
  let tagged = false;
  return (index) => {
    if (lower === undefined) {
      lower = sentence.tokens.map(({ text }, at) => (at > 0 && text === 'May' ? text : text.toLowerCase()));
      tagged = sentence.tokens.some((token) => token.xpos.startsWith('VB'));
    }
    if (saidThen(lower, index)) return 'past';
    if (calledOff(lower, index) || aheadOf(lower, index)) return 'future';
    if (movedTo(lower, index)) return 'either';
    const told = tagged ? fromTree(sentence, index) : 'unknown';
    return told === 'unknown' ? fromWords(lower, index) : told;
  };
}

/** "a truce declared for 8 May": what is arranged for a day lies ahead of the telling. */
const arranged =
  /^(?:plan|set|schedul|due|slat|declar|call|agree|announc|expect|fix|book|timetabl|conven|propos)/;
const rearranged = /^(?:postpon|delay|mov(?:e|ing)|reschedul|push|adjourn|brought$|bring|put$|defer|shift)/;
function arrangedFor(lower: readonly string[], index: number): boolean {
  let lead = index - 1;
  while (
    lead > index - 6 &&
    /^(?:early|mid|late|to|and|-|the|end|start|beginning|of)$/.test(lower[lead] ?? '')
  )
    lead--;
  if (lower[lead] !== 'for') return false;
  return lower.slice(Math.max(0, lead - 5), lead).some((text) => arranged.test(text));
}

/** "postponed to 12 June", "brought forward from May to April". */
const movedTo = (lower: readonly string[], index: number): boolean =>
  /^(?:from|to|until)$/.test(lower[index - 1] ?? '') &&
  lower.slice(Math.max(0, index - 8), index - 1).some((text) => rearranged.test(text));

/** "ahead of Sunday's vote". */
const aheadOf = (lower: readonly string[], index: number): boolean =>
  lower[index - 1] === 'of' && lower[index - 2] === 'ahead';

/** "Friday's meeting has been called off": what does not take place is still to come. */
const calledOff = (lower: readonly string[], index: number): boolean =>
  /^['’]s$/.test(lower[index + 1] ?? '') &&
  /\b(?:has|have|is|are|was|were|been) (?:called off|cancelled|canceled|postponed|scrapped|in doubt)\b/.test(
    lower.slice(index + 2, index + 12).join(' '),
  );

/** "said on Monday", however far the parser hangs the day from the verb. */
const saidThen = (lower: readonly string[], index: number): boolean =>
  /^(?:said|told|announced|reported|added|wrote|confirmed|stated)$/.test(
    lower[index - (lower[index - 1] === 'on' ? 2 : 1)] ?? '',
  );

/** Looks left first, then right; the nearest cue decides. A headline without any ("Envoys to meet Thursday") looks ahead. */
function fromWords(lower: readonly string[], index: number): Tense {
  if (arrangedFor(lower, index)) return 'future';
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    const cue = cueAt(lower, at);
    if (cue !== 'unknown') return cue;
  }
  for (let at = index + 1; at < Math.min(lower.length, index + 40); at++) {
    const cue = cueAt(lower, at);
    if (cue !== 'unknown') return cue;
  }
  const infinitive = lower.findIndex((text, at) => text === 'to' && verbs.test(lower[at + 1] ?? ''));
  return infinitive > 0 && infinitive < index && lower.at(-1) !== '.' ? 'future' : 'unknown';
}

function cueAt(lower: readonly string[], at: number): Tense {
  const text = lower[at] as string;
  const next = lower[at + 1] ?? '';
  if (future.has(text)) return 'future';
  if (modals.has(text)) return modalCue(lower, at);
  if (text === 'likely' && /^(?:is|are|seems|looks)$/.test(lower[at - 1] ?? '')) return 'future';
  if (scheduled.test(text) || (text === 'forward' && /^look/.test(lower[at - 1] ?? ''))) return 'future';
  if (/^(?:goes|go|heads?)$/.test(text) && lower.slice(at + 1, at + 4).join(' ') === 'to the polls')
    return 'future';
  if (text === 'takes' && /^(?:effect|place|over|office)$/.test(next)) return 'future';
  if (text === 'to' && plans.has(lower[at - 1] ?? '') && verbs.test(next)) return 'future';
  // "will be held": the word before "be" tells.
  if (lower[at - 1] === 'be' || (lower[at - 2] === 'be' && /ly$/.test(lower[at - 1] ?? ''))) return 'unknown';
  if (past.has(text)) return 'past';
  return /[a-z]{2}ed$/.test(text) && !/eed$/.test(text) ? 'past' : 'unknown';
}

/** "may begin" looks ahead, "may have begun" and "could not stop" back or nowhere; "in May" is no cue. */
function modalCue(lower: readonly string[], at: number): Tense {
  const next = lower[at + 1] ?? '';
  if (next === 'have' || (next === 'not' && lower[at + 2] === 'have')) return 'past';
  return verbs.test(next) && !(lower[at] === 'could' && next === 'not') ? 'future' : 'unknown';
}

/** The nearest verb above a word: will, "is to", "is due to" point ahead, a past form back. */
function fromTree({ tokens }: Sentence, index: number): Tense {
  const verb = verbAbove(tokens, index);
  if (!verb) return 'unknown';
  const children = tokens.filter((token) => token.head === verb.index);
  const helpers = children
    .filter((token) => /^(?:aux|cop|mark)/.test(token.deprel))
    .map((token) => token.text.toLowerCase());
  if (
    arrangedFor(
      tokens.map((token) => token.text.toLowerCase()),
      index,
    )
  )
    return 'future';
  if (helpers.some((text) => /^(?:will|shall|['’]ll|wo)$/.test(text))) return 'future';
  if (helpers.some((text) => modals.has(text)))
    return helpers.includes('have') ? 'past' : helpers.includes('could') ? 'unknown' : 'future';
  if (future.has(verb.text.toLowerCase()) && verb.xpos !== 'VBD') return 'future';
  if (verb.xpos === 'VBZ' && scheduled.test(verb.text.toLowerCase())) return 'future';
  if (/^VB[ZP]$/.test(verb.xpos) && foretells(tokens, verb)) return 'future';
  if (verb.xpos === 'VBG' && helpers.some((text) => /^(?:is|are|am|['’](?:re|m))$/.test(text)))
    return 'future';
  if (verb.xpos === 'VBD' || helpers.some((text) => past.has(text) || text === 'has' || text === 'have'))
    return 'past';
  if (/^VBN?$/.test(verb.xpos) && helpers.includes('to'))
    return plannedAbove(tokens, verb) ? 'future' : 'unknown';
  return 'unknown';
}

/** "faces a vote on Friday", in a full sentence: the present with a day looks ahead; headlines tell the past in it. */
const foretells = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.at(-1)?.text === '.' &&
  !/^(?:be|have|say|report|show|claim|mark|come|follow|know|remain)$/.test(verb.lemma);

function verbAbove(tokens: readonly Token[], index: number): Token | undefined {
  let token = tokens[index];
  for (let step = 0; token && step < tokens.length; step++) {
    if (/^(?:VB|MD)/.test(token.xpos)) return token;
    token = tokens[token.head];
  }
  return undefined;
}

/** "plans to meet", "is to meet": an infinitive that tells what is to come. */
function plannedAbove(tokens: readonly Token[], verb: Token): boolean {
  const above = tokens[verb.head];
  return (
    above === undefined ||
    plans.has(above.text.toLowerCase()) ||
    /^(?:plan|intend|hope|expect|agree|want)$/.test(above.lemma)
  );
}
