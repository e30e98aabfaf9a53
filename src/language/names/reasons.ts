const inWords: Readonly<Record<string, string>> = {
  'dictionary state': 'a state of the actor dictionary',
  'dictionary city': 'a city of the actor dictionary',
  'dictionary region': 'a known region',
  'dictionary seat': 'a seat of government',
  'dictionary organisation': 'an organisation of the actor dictionary',
  'dictionary firm': 'a firm of the actor dictionary',
  'dictionary person': 'a person of the actor dictionary',
  'legal form': 'it ends in a legal form',
  'given name': 'a given name',
  'given name first': 'it begins with a given name',
  'person ending': 'its ending is that of family names',
  'place ending': 'its ending is that of places',
  acronym: 'capital letters only',
};

/** A kind of evidence as a reader is told it: keys that read as words stay as they are. */
export function reasonOf(evidence: string): string {
  if (/head$/.test(evidence)) return `its head is that of ${evidence.replace(/ head$/, '')} names`;
  if (/^remembered /.test(evidence)) return `named as ${evidence.slice(11)} before in the report`;
  if (/^is [a-z]/.test(evidence)) return `it stands as ${evidence.slice(3)}`;
  return inWords[evidence] ?? evidence;
}
