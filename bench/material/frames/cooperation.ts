import type { Topic } from './topic.js';

/** Stories of help, deals and meetings. */
export const COOPERATION: readonly Topic[] = [
  {
    name: 'arms-deal',
    lede: [
      '{A} has agreed to [speed up|bring forward|fast-track] the delivery of {weapon} to {B}, {person} said on {day}.',
      '{A} delivered the first {few} of the {weapon} that {B} had ordered {earlier}, the {B.adj} Defence Ministry said on {day}.',
      '{A} and {B} signed a contract worth {money} for {weapon} on {day}, {mood} that {C} had tried to prevent.',
      '{A} is withholding {weapon} bound for {B}, {paper} reported on {day}, citing [delays at a factory in {A.city}|unpaid instalments|a dispute over spare parts].',
    ],
    detail: [
      'Under the contract, {few} of the {weapon} will be assembled in {B.city} from parts made in {A}.',
      'Production has been hampered by a shortage of [electronics|skilled workers|engines], an executive at the plant in {A.city} said.',
      '{B} had asked {A} for help after {D.adj} troops were seen near its border {earlier}.',
      'Crews from {B} have been training in {A.city} since {ago} and will return {soon}.',
      'The {A.adj} parliament must approve the export licence, which is [likely|by no means certain].',
      'The {weapon} have a range of about {many} kilometres, according to the manufacturer, but the figure has not been tested independently.',
      'Earlier deliveries were [completed on time|suspended for a year|paid for with {goods2}], officials in {B.cap} recalled.',
    ],
    response: [
      'The {B.adj} defence minister thanked {A} and said that the {weapon} would be used for defence only.',
      '{C} criticised the deal and warned that it would upset the balance in the region.',
      '{C} urged {A} not to deliver the {weapon} and offered {B} talks instead.',
      '{A.cap} denied that there had been any delay and said that deliveries were on schedule.',
    ],
  },
  {
    name: 'summit',
    lede: [
      'The leaders of {A} and {B} met in {C.cap} on {day} for the first time since {year} and agreed to [reopen their embassies|resume direct flights|set up a joint commission on {feature}].',
      'The {A.adj} {A.leader} arrived in {B.cap} on {day} for [a two-day visit|talks on trade and security|the opening of a bridge built by {A.adj} firms].',
      'The foreign ministers of {A} and {B} spoke by telephone on {day} about [the situation in {D}|{feature}|a prisoner exchange].',
      '{A} and {B} resumed negotiations on {feature} on {day} under the auspices of {body}.',
    ],
    detail: [
      'In a joint statement, both sides committed themselves to [mutual respect|free passage for merchant ships|an early exchange of visits].',
      '{A} invited {B} to send observers to its next naval exercise, and {B} accepted.',
      'The {A.adj} side supported the candidacy of {B} for a seat on the council of {body}.',
      'The leaders of {A} and {B} did not take questions, and a dinner planned for the evening was shortened.',
      'Nobody expected a breakthrough, {person} said, but the tone was better than {earlier}.',
      'The two delegations, with several ministers each, also discussed {goods}, visas and student exchanges.',
      'Work on a treaty could be finished {soon}, provided that the question of {feature} is left aside.',
    ],
    response: [
      'The {B.adj} {B.leader} praised {A} as a reliable neighbour and promised to ratify the border treaty {soon}.',
      '{B} said it would lift its ban on {A.adj} {goods} as a gesture of goodwill.',
      'Opposition parties in {B.cap} rejected the agreement and demanded a vote in parliament.',
      '{C}, which hosted the talks, welcomed the result and offered to host another round.',
    ],
  },
  {
    name: 'relief',
    lede: [
      '{A} sent {few} aircraft with [tents and blankets|field hospitals|rescue teams|vaccines] to {B} on {day} after [an earthquake|floods|a cyclone] had destroyed [parts of {B.city}|dozens of villages].',
      '{A} will lend {B} {sum} [to buy grain|to rebuild the port of {B.city}|to stabilise its currency], the {A.adj} finance minister said on {day}.',
      '{A} cancelled {sum} of {B.adj} debt on {day}, {mood} that {body} had long called for.',
      '{A} granted asylum on {day} to {few} [judges|pilots|journalists] who had fled {B} {earlier}.',
    ],
    detail: [
      'The first {few} trucks reached {B.city} on {day}, but two roads were still blocked by mud.',
      'About {many} people have lost their homes, according to the {B.adj} disaster agency.',
      '{C} contributed doctors and {D} promised helicopters, although neither has named a date.',
      'The loan is to be repaid over {few} years and carries an interest rate of {pct}.',
      'Part of an earlier grant had disappeared, auditors found {earlier}, and a former minister was convicted of fraud.',
      'Volunteers from {A.city} and {B.city} worked side by side to clear a school of rubble.',
      '{body} appealed for another {sum} and said that its stores in the region were nearly empty.',
    ],
    response: [
      'The {B.adj} {B.leader} thanked {A} in a televised speech and said that {B} would not forget the help.',
      '{B} refused an offer of soldiers from {A} but accepted engineers without uniform.',
      '{B} opened two border crossings so that the convoys from {A} could pass.',
      'Critics in {B.cap} asked what {A} would demand in return.',
    ],
  },
  {
    name: 'ceasefire',
    lede: [
      '{A} [began to withdraw|withdrew] {many} troops from {feature} on {day} under an agreement with {B}.',
      '{A} released {few} {B.adj} prisoners on {day}, and {B} [freed the same number|is expected to do likewise {soon}].',
      '{A} and {B} declared a ceasefire along {feature} on {day} after [{few} days of fighting|talks brokered by {C}].',
      '{A} lifted its blockade of {B.city} on {day} and allowed {few} ships with {goods} to enter.',
    ],
    detail: [
      'Observers from {body} watched the columns leave and said that the road had been cleared of mines.',
      'The truce, the third since {year}, had been broken {earlier} when rockets were fired from a village near {B.city}.',
      'According to the plan, heavy weapons must be moved {few} kilometres from {feature} before {later}.',
      'The {A.adj} government acknowledged that mistakes had been made and announced an amnesty for deserters.',
      'Families waited for hours at the crossing, where the freed men arrived in {few} buses.',
      'Some {B.adj} officers oppose the agreement, {person} said, because {A} keeps two hills above the road.',
      'Neither side has returned the bodies of soldiers who fell {earlier}.',
    ],
    response: [
      '{B} welcomed the step and said that it would reduce its own forces {soon}.',
      '{B} accused {A} of leaving {few} armed men behind in civilian clothes, which {A} denied.',
      'The {B.adj} {B.leader} called on {A} to dismantle its remaining posts near {feature}.',
      '{C} offered to send {few} observers if both sides ask for them.',
    ],
  },
];
