// Irregular verbs of news English, and regular ones whose stem ends in -ee or -ede: base, past, participle (once when both are alike). The treebanks' own forms go first.
const verbs = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|
come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|
hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|
leap leapt|learn learnt|leave left|lend lent|let let|light lit|lose lost|make made|mean meant|meet met|mislead misled|
mistake mistook mistaken|misunderstand misunderstood|offset offset|outdo outdid outdone|overcome overcame overcome|
override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|overturn overturned|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|
redraw redrew redrawn|repay repaid|resell resold|reset reset|retake retook retaken|rethink rethought|rewrite rewrote rewritten|
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|split split|
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|
throw threw thrown|thrust thrust|undercut undercut|undergo underwent undergone|understand understood|
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wage waged|wake woke woken|wear wore worn|
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|
wring wrung|write wrote written|
free freed|sever severed|agree agreed|disagree disagreed|guarantee guaranteed|decree decreed|cede ceded|accede acceded|concede conceded|
secede seceded|precede preceded|recede receded|supersede superseded|unfreeze unfroze unfrozen`;

let bases: ReadonlyMap<string, string> | undefined;

/** Base of a past or participle; none for a regular verb. */
export function irregularBase(form: string): string | undefined {
  bases ??= new Map(
    verbs.split('|').flatMap((entry) => {
      const [base = '', ...forms] = entry.trim().split(' ');
      return forms.map((one): [string, string] => [one, base]);
    }),
  );
  return bases.get(form);
}
