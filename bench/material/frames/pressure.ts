import type { Topic } from './topic.js';

/** Stories of cuts, fines and closed doors. */
export const PRESSURE: readonly Topic[] = [
  {
    name: 'expulsion',
    lede: [
      '{A} expelled {few} {B.adj} diplomats on {day} [in response to|over] [an alleged spying affair|the killing of an exile in {A.city}|remarks by the {B.adj} {B.leader}].',
      '{A} recalled its ambassador from {B.cap} on {day} [for consultations|in protest at a court ruling|after talks on {feature} had broken down].',
      'The {A.adj} Foreign Ministry summoned the {B.adj} ambassador on {day} to complain about [flights over {feature}|a television programme|the treatment of {A.adj} workers].',
      '{A} cancelled a visit of the {B.adj} foreign minister on {day}, {mood} between two governments that [usually settle such matters quietly|had been on good terms].',
    ],
    detail: [
      'The diplomats were given {few} days to leave, and their families may stay until {later}.',
      'It is the first time since {year} that {A} has taken such a step against {B}.',
      'The {A.adj} consulate in {B.city} will be closed {soon}, which affects about {many} applicants for visas.',
      'Both foreign ministers had met in {C.cap} {earlier} without narrowing their differences.',
      'The quarrel began when {B} refused to extradite [a banker|a former minister|a militia commander] whom {A} accuses of fraud.',
      'A planned round of talks on [fishing rights|water|flight routes] has been put off, {person} said.',
      'Trade has not been affected so far, and trucks with {goods} crossed the border as usual on {day}.',
    ],
    response: [
      '{B} called the decision [unfriendly|regrettable|unfounded] and announced that it would expel the same number of {A.adj} diplomats.',
      '"We shall answer in kind," the {B.adj} foreign minister said, "but we shall not close the door."',
      '{B} did not retaliate at once, and its {B.leader} said that he still hoped to visit {A} {soon}.',
      'The {B.adj} embassy has withdrawn {few} members of its staff from {A.cap}, an airline employee said.',
    ],
  },
  {
    name: 'sanctions',
    lede: [
      '{A} imposed sanctions on {few} {B.adj} [banks|companies|officials|shipping firms] on {day}, accusing them of [supplying rebels|evading an arms embargo|laundering money].',
      '{A} froze {sum} in aid to {B} on {day} because of [doubts about how the money is spent|the postponement of elections|the arrest of opposition leaders].',
      '{A} suspended deliveries of {goods} to {B} on {day}, citing [unpaid bills|repairs at a terminal in {A.city}|a shortage at home].',
      '{A} banned {B.adj} airlines from its airspace on {day}, a measure that [doubles the flight time to {C.cap}|{B} called illegal].',
    ],
    detail: [
      'The assets of the listed firms in {A} will be frozen, and {A.adj} citizens may no longer do business with them.',
      'The measures are to be reviewed {soon} and could be lifted if {B} meets {few} conditions, the {A.adj} Treasury said.',
      '{body} had urged both sides {earlier} to settle the dispute by arbitration.',
      'Some officials in {A.cap} doubt that the measures will work, {person} said {cover}.',
      'Earlier restrictions, imposed in {year}, were circumvented through traders in {C.city}.',
      '{B} depends on {A} for about {pct} of its imports of {goods}.',
      'Banks in {B.city} limited withdrawals on {day}, and queues formed in front of several branches.',
    ],
    response: [
      '{B} lodged a complaint with {body} and threatened to close its market to {A.adj} {goods2}.',
      'The {B.adj} government said that sanctions would [harm ordinary people|achieve nothing|drive it closer to {C}].',
      '{B} has turned to {C}, which offered a loan of {sum} on {day}.',
      'After a telephone call with the {A.adj} {A.leader}, the {B.adj} {B.leader} said that a compromise was within reach.',
    ],
  },
  {
    name: 'trade-dispute',
    lede: [
      '{A} raised tariffs on {B.adj} {goods} to {pct} on {day}, [escalating|reviving] a dispute that has lasted since {year}.',
      '{A} will halt imports of {goods} from {B} {soon}, its trade minister said on {day}, [citing health concerns|after pests had been found in three shipments].',
      '{A} opened an investigation into {B.adj} subsidies for {goods} on {day} at the request of [its farmers|two producers in {A.city}|a trade union].',
      '{A} rejected a {B.adj} offer to settle the quarrel over {goods} on {day} and demanded that {B} [open its ports|lower its duties|pay damages] first.',
    ],
    detail: [
      'Exporters in {B.city} said that cargoes worth {sum} were waiting at sea.',
      'The duty applies from {later}, although contracts signed before {ago} are exempt.',
      'Economists at {think} estimate that the measure will cost {B} about {pct} of its export earnings.',
      'Prices of {goods} rose by {points} in {A.cap} on {day} before they fell back.',
      'The two countries signed a trade treaty in {year}, but several of its chapters were never ratified.',
      'A tribunal of {body} had ruled in favour of {B} in an earlier case about {goods}.',
      'Talks between the trade ministries of {A} and {B} in {C.cap} ended on {day} without a result.',
    ],
    response: [
      '{B} retaliated with duties of {pct} on {goods2} and {goods} from {A}.',
      '{B} asked {body} to rule on the measure and appealed to {A} to suspend it meanwhile.',
      'The {B.adj} trade minister spoke of blackmail but said that he would travel to {A.cap} {soon}.',
      '{B} offered to buy more {A.adj} {goods2} if the tariffs were withdrawn.',
    ],
  },
];
