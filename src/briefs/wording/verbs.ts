/**
 * How a coded act reads in English. Keys are `TYPE` or `TYPE/mode` (PLOVER). `{R}` is the recipient, `{O}` the
 * object in the report's words. The wording names the kind of act and passes no judgement on it; the same words
 * serve every actor.
 */
export interface VerbRow {
  /** Base, third person singular, past participle. */
  readonly verb: readonly [base: string, third: string, participle: string];
  /** Complement with a recipient and without an object. */
  readonly to: string;
  /** Complement with neither. */
  readonly alone: string;
  /** Complement with an object that is handed over, cut or taken; absent: the object is a topic (`about ...`). */
  readonly thing?: readonly [withRecipient: string, alone: string];
}

const row = (
  forms: string,
  complement: string,
  more: { alone?: string; thing?: readonly [string, string] } = {},
): VerbRow => {
  const [base = '', third = base, participle = base] = forms.split(' | ');
  const alone = more.alone ?? '';
  return {
    verb: [base, third, participle],
    to: complement,
    alone,
    ...(more.thing ? { thing: more.thing } : {}),
  };
};

const give = ['{O} to {R}', '{O}'] as const;
const take = ['{O} from {R}', '{O}'] as const;
const withRecipient = ['{O} with {R}', '{O}'] as const;
const attack = (means: string): VerbRow =>
  row('attack | attacks | attacked', `{R} ${means}`, { alone: means });
const threaten = (means: string): VerbRow =>
  row('threaten | threatens | threatened', `{R} with ${means}`, { alone: means });

export const verbRows: Readonly<Record<string, VerbRow>> = {
  AGREE: row('agree or offer | agrees or offers | agreed or offered', 'to cooperate with {R}', {
    alone: 'to cooperate',
  }),
  CONSULT: row('hold talks | holds talks | held talks', 'with {R}'),
  'CONSULT/visit': row('hold talks | holds talks | held talks', 'with {R} during a visit', {
    alone: 'during a visit',
  }),
  'CONSULT/third-party': row(
    'talk through a third party | talks through a third party | talked through a third party',
    'with {R}',
  ),
  'CONSULT/multilateral': row(
    'confer in a wider round | confers in a wider round | conferred in a wider round',
    'with {R}',
  ),
  'CONSULT/phone': row('speak by telephone | speaks by telephone | spoken by telephone', 'with {R}'),
  SUPPORT: row('voice support | voices support | voiced support', 'for {R}'),
  CONCEDE: row(
    'make a concession in words | makes a concession in words | made a concession in words',
    'to {R}',
  ),
  COOPERATE: row('cooperate in practice | cooperates in practice | cooperated in practice', 'with {R}'),
  AID: row('provide | provides | provided', 'material support to {R}', {
    alone: 'material support',
    thing: give,
  }),
  RETREAT: row('yield in practice | yields in practice | yielded in practice', 'to {R}'),
  'RETREAT/withdraw': row('pull back | pulls back | pulled back', 'from {R}', { thing: take }),
  'RETREAT/release': row(
    'release or return | releases or returns | released or returned',
    'people or property to {R}',
    { alone: 'people or property', thing: give },
  ),
  'RETREAT/disarm': row('give up arms | gives up arms | given up arms', 'towards {R}'),
  'RETREAT/ceasefire': row('cease fire | ceases fire | ceased fire', 'towards {R}'),
  'RETREAT/access': row('grant access | grants access | granted access', 'to {R}'),
  'RETREAT/resign': row('step down | steps down | stepped down', 'before {R}'),
  REQUEST: row('make a request | makes a request | made a request', 'to {R}'),
  'REQUEST/assist': row('ask | asks | asked', '{R} for help or exchange', {
    alone: 'for help or exchange',
    thing: ['{R} for {O}', 'for {O}'],
  }),
  'REQUEST/change': row('ask | asks | asked', '{R} for a change of policy or persons', {
    alone: 'for a change of policy or persons',
  }),
  'REQUEST/yield': row('ask | asks | asked', '{R} to give way', { alone: 'for others to give way' }),
  'REQUEST/meet': row('ask | asks | asked', '{R} for a meeting', { alone: 'for a meeting' }),
  ACCUSE: row('criticise or accuse | criticises or accuses | criticised or accused', '{R}', {
    alone: 'others',
  }),
  'ACCUSE/disapprove': row('voice disapproval | voices disapproval | voiced disapproval', 'of {R}'),
  'ACCUSE/allege': row('make an allegation | makes an allegation | made an allegation', 'against {R}'),
  'ACCUSE/investigate': row(
    'open an investigation | opens an investigation | opened an investigation',
    'concerning {R}',
  ),
  REJECT: row('turn down | turns down | turned down', '{R}', {
    alone: 'a proposal',
    thing: ['{R} about {O}', '{O}'],
  }),
  'REJECT/assist': row('decline | declines | declined', 'exchange with or help for {R}', {
    alone: 'exchange or help',
  }),
  'REJECT/change': row('decline | declines | declined', 'a change sought by {R}', { alone: 'a change' }),
  'REJECT/yield': row('decline | declines | declined', 'to give way to {R}', { alone: 'to give way' }),
  'REJECT/meet': row('decline | declines | declined', 'to meet {R}', { alone: 'to meet' }),
  THREATEN: row('threaten | threatens | threatened', '{R}', { alone: 'others' }),
  'THREATEN/restrict': threaten('restrictions'),
  'THREATEN/arrest': threaten('arrests'),
  'THREATEN/expel': threaten('expulsions'),
  'THREATEN/relations': threaten('a cut in relations'),
  'THREATEN/territory': threaten('the taking of territory'),
  'THREATEN/violence': threaten('force'),
  PROTEST: row('protest | protests | protested', 'against {R}'),
  'PROTEST/demo': row('demonstrate | demonstrates | demonstrated', 'against {R}'),
  'PROTEST/riot': row('riot | riots | rioted', 'against {R}'),
  'PROTEST/strike': row('go on strike | goes on strike | gone on strike', 'against {R}'),
  'PROTEST/hunger': row('go on hunger strike | goes on hunger strike | gone on hunger strike', 'against {R}'),
  'PROTEST/boycott': row('boycott | boycotts | boycotted', '{R}'),
  'PROTEST/obstruct': row(
    'block the way in protest | blocks the way in protest | blocked the way in protest',
    'against {R}',
  ),
  'PROTEST/vandalize': row(
    'damage property in protest | damages property in protest | damaged property in protest',
    'against {R}',
  ),
  SANCTION: row('cut back | cuts back | cut back', 'relations with {R}', {
    alone: 'relations',
    thing: withRecipient,
  }),
  'SANCTION/convict': row('convict or penalise | convicts or penalises | convicted or penalised', '{R}'),
  'SANCTION/expel': row('expel | expels | expelled', 'people of {R}', { alone: 'people' }),
  'SANCTION/withdraw': row('withdraw | withdraws | withdrawn', 'from dealings with {R}', {
    alone: 'from dealings',
    thing: take,
  }),
  'SANCTION/discontinue': row('cut or withhold | cuts or withholds | cut or withheld', 'exchange with {R}', {
    alone: 'exchange',
    thing: take,
  }),
  MOBILIZE: row('move or ready forces | moves or readies forces | moved or readied forces', 'facing {R}'),
  'MOBILIZE/troops': row(
    'move or ready troops | moves or readies troops | moved or readied troops',
    'facing {R}',
  ),
  'MOBILIZE/weapons': row(
    'move or test weapons | moves or tests weapons | moved or tested weapons',
    'facing {R}',
  ),
  'MOBILIZE/police': row('deploy police | deploys police | deployed police', 'facing {R}'),
  'MOBILIZE/militia': row(
    'raise or deploy militia | raises or deploys militia | raised or deployed militia',
    'facing {R}',
  ),
  COERCE: row('use coercion | uses coercion | used coercion', 'against {R}'),
  'COERCE/seize': row('seize or search | seizes or searches | seized or searched', 'property of {R}', {
    alone: 'property',
    thing: take,
  }),
  'COERCE/restrict': row('impose restrictions | imposes restrictions | imposed restrictions', 'on {R}'),
  'COERCE/censor': row('censor | censors | censored', '{R}', { alone: 'speech or press' }),
  'COERCE/curfew': row('impose a curfew | imposes a curfew | imposed a curfew', 'on {R}'),
  'COERCE/martial-law': row('impose martial law | imposes martial law | imposed martial law', 'on {R}'),
  'COERCE/arrest': row('arrest or detain | arrests or detains | arrested or detained', 'people of {R}', {
    alone: 'people',
  }),
  'COERCE/deport': row('deport | deports | deported', 'people of {R}', { alone: 'people' }),
  'COERCE/withhold': row('withhold | withholds | withheld', 'public goods or services from {R}', {
    alone: 'public goods or services',
    thing: take,
  }),
  'COERCE/misinformation': row(
    'spread misinformation | spreads misinformation | spread misinformation',
    'aimed at {R}',
  ),
  'COERCE/cyber': row(
    'carry out a cyber operation | carries out a cyber operation | carried out a cyber operation',
    'against {R}',
  ),
  ASSAULT: row('use force | uses force | used force', 'against {R}'),
  'ASSAULT/abduct': row('abduct | abducts | abducted', 'people of {R}', { alone: 'people' }),
  'ASSAULT/beat': row('beat | beats | beaten', 'people of {R}', { alone: 'people' }),
  'ASSAULT/torture': row('torture | tortures | tortured', 'people of {R}', { alone: 'people' }),
  'ASSAULT/sexual': row(
    'commit sexual violence | commits sexual violence | committed sexual violence',
    'against people of {R}',
  ),
  'ASSAULT/targeted': row('kill selectively | kills selectively | killed selectively', 'among people of {R}'),
  'ASSAULT/destroy': row('destroy | destroys | destroyed', 'property of {R}', {
    alone: 'property',
    thing: ['{O} of {R}', '{O}'],
  }),
  'ASSAULT/primitive': attack('with simple weapons'),
  'ASSAULT/firearms': attack('with firearms'),
  'ASSAULT/explosives': attack('with explosives'),
  'ASSAULT/suicide-attack': attack('in a suicide attack'),
  'ASSAULT/aerial': attack('from the air'),
  'ASSAULT/drone': attack('with drones'),
  'ASSAULT/heavy-weapons': attack('with heavy weapons'),
  'ASSAULT/crowd-control': attack('with means of crowd control'),
  'ASSAULT/unconventional': attack('with unconventional weapons'),
};

const unknownRow = row('act | acts | acted', 'towards {R}');

/** The row of a type and mode; the type's own row when the mode has none. */
export function verbRowOf(type: string, mode?: string): VerbRow {
  return (mode ? verbRows[`${type}/${mode}`] : undefined) ?? verbRows[type] ?? unknownRow;
}
