import type { Topic } from './topic.js';

/** Stories of force and pressure. */
export const CONFLICT: readonly Topic[] = [
  {
    name: 'border-clash',
    lede: [
      '{A.adj} and {B.adj} troops [exchanged fire|fought with clubs and stones|clashed] near {feature} on {day}, [leaving {few} soldiers dead|wounding at least {few} people], officials on both sides said.',
      '{A.adj} artillery shelled {B.adj} positions near {feature} [late on|before dawn on|throughout] {day}, killing {few} [soldiers|border guards], the {B.adj} Ministry of Defence said.',
      'At least {few} {B.adj} soldiers were killed when {A.adj} [drones|helicopters|rockets] struck [an outpost|a supply column|a radar station] close to {feature} on {day}, according to {B.cap}.',
      '{A} [sent|moved] {many} additional troops to {feature} on {day}, [days|hours] after a patrol from {B} was fired upon in the same area.',
    ],
    detail: [
      'The fighting began when a {B.adj} patrol crossed a line that {A} regards as its frontier, according to the {A.adj} army.',
      'Neither army allowed reporters to approach {feature}, and the [number of dead|course of the fighting] could not be confirmed independently.',
      'Residents of {B.city} said they had heard [explosions|heavy guns|aircraft] for about {few} hours and had spent the night in [cellars|a school|a railway tunnel].',
      'The {A.adj} navy put two frigates to sea and closed [a strip of coast|three ports|part of the airspace] to civilian traffic.',
      'Two {B.adj} border guards were captured, {paper} reported, but the {A.adj} Defence Ministry denied holding any prisoners.',
      'A hospital in {A.city} took in {few} wounded men, among them [a doctor|a truck driver|two shepherds].',
      '{B} withdrew its [armour|observers|engineers] from the area on {day} in order to avoid further losses, an officer said.',
    ],
    response: [
      '{B} accused {A} of an unprovoked attack and demanded that {A.adj} forces [return to their barracks|leave {feature}] {soon}.',
      'The {B.adj} {B.leader} warned that {B} would strike back if {A} [crossed the line again|fired another shell].',
      'In {A.cap}, the government rejected the account and said that {B} had opened fire first.',
      'Commanders from {A} and {B} agreed to meet at {feature} on {later} to discuss a ceasefire.',
    ],
  },
  {
    name: 'exercise',
    lede: [
      '{A} began [large|unannounced|long-planned] military exercises near the {B.adj} border on {day}, with {many} soldiers and [hundreds of armoured vehicles|{few} warships|live ammunition].',
      '{A} test-fired [a ballistic missile|two cruise missiles|a new anti-ship missile] on {day}, [hours before|a day after] a {B.adj} delegation was due in {A.cap}.',
      'The {A.adj} army placed its units in {A.city} on alert on {day} after {B} had [moved {weapon} closer to {feature}|called up {many} reservists].',
      '{A} has deployed {weapon} within reach of {B.city}, [satellite pictures published on {day} suggest|{person} said on {day}].',
    ],
    detail: [
      'The manoeuvres, which are to last until {later}, involve [paratroopers|two brigades|the coast guard] and reserve units from {A.city}.',
      'Under an agreement of {year}, each side must announce exercises with more than {many} troops {few} days in advance.',
      'The {A.adj} Ministry of Defence described the drill as routine and said that it was not directed against any country.',
      'Fishing boats from {B} were told to stay away from {feature} while the shooting lasted.',
      'One aircraft was lost when it [overshot a runway|ran out of fuel] near {A.city}, but its crew survived.',
      'Trains between {A.city} and the frontier were reserved for military transport on {day}.',
      'Several {B.adj} fighters took off to [follow|identify|escort] an {A.adj} surveillance plane over international waters.',
    ],
    response: [
      '{B} protested against the exercises in a note that was handed to the {A.adj} ambassador in {B.cap}.',
      '{B} announced a drill of its own and said that {few} ships would sail for {feature} {soon}.',
      'The {B.adj} defence minister asked {C} to deliver {weapon} sooner than planned.',
      '{B.cap} will not be intimidated, the {B.adj} {B.leader} said, but it remains ready to talk.',
    ],
  },
  {
    name: 'espionage',
    lede: [
      '{A.adj} investigators have [accused|charged] [an engineer|a naval officer|a university lecturer|two civil servants] [of passing|with passing] classified documents on {weapon} to {B}, prosecutors said on {day}.',
      '{A} accused {B} on {day} of [a cyber attack on its power grid|breaking into the computers of its parliament|hacking a shipyard in {A.city}].',
      'A court in {A.city} sentenced [a businessman|a former soldier|a translator] to {few} years in prison on {day} for spying for {B}.',
      'The {A.adj} security service has arrested {few} people on suspicion of [gathering intelligence for|selling naval charts to|recruiting agents for] {B}, {paper} reported on {day}.',
    ],
    detail: [
      'The accused denies the charges, and his lawyer says that the papers had long been [public|available in a library|published in a trade journal].',
      'According to the indictment, [memory cards|drawings|lists of names] were handed over in hotels in {C.cap} between {year} and the time of the arrest.',
      'The trial will be held behind closed doors because the files concern {weapon}.',
      'Experts who examined the network found software that had been installed {earlier}, the {A.adj} cyber security agency said.',
      'Similar cases have become more frequent since {A} and {B} fell out over {feature}.',
      'Parliament in {A.cap} has set up a committee to find out why the warnings of {ago} were ignored.',
      'Colleagues of the accused at the university in {A.city} have asked the court to release him on bail.',
    ],
    response: [
      'The {B.adj} embassy in {A.cap} called the accusations [baseless|a fabrication|absurd] and refused to comment further.',
      '{B} retaliated by [detaining an employee of an {A.adj} company|barring two {A.adj} scholars from entering the country].',
      '{B} does not spy on its friends, its foreign minister told parliament, adding that he would welcome a joint inquiry.',
      'Officials in {B.cap} said that {A} should present evidence before it made such claims.',
    ],
  },
  {
    name: 'detention',
    lede: [
      '{A} has detained {few} {B.adj} [sailors|engineers|aid workers|journalists] [near {feature}|at the port of {A.city}], the {B.adj} Foreign Ministry said on {day}.',
      'The {A.adj} coast guard seized a {B.adj} [trawler|tanker|research vessel] on {day} and arrested its crew of {few}.',
      '{A.adj} authorities deported {few} {B.adj} citizens on {day}, saying that they had [broken visa rules|taken part in unlicensed meetings|worked without permits].',
      '{A} blocked the website of {paper} on {day} and revoked the permits of {few} {B.adj} correspondents.',
    ],
    detail: [
      'The {A.adj} Interior Ministry said that the detained had entered a restricted zone without papers and would be questioned until {later}.',
      'Relatives in {B.city} said that they had not been able to telephone the prisoners since {ago}.',
      'Human rights groups urged {A} to let the prisoners see a doctor and a lawyer.',
      'Police searched [two offices|a warehouse|several flats] in {A.city} and took away computers.',
      'A curfew remains in force in {A.city}, where demonstrators had [burned tyres|blocked a bridge|thrown stones at officers] over the weekend.',
      'The {A.adj} government has restricted the movement of foreign organisations since {ago}, [citing security|to the dismay of donors].',
    ],
    response: [
      '{B} summoned the {A.adj} ambassador and demanded the immediate release of its citizens.',
      'The {B.adj} {B.leader} asked {C} to mediate, and {C.cap} agreed to send an envoy {soon}.',
      'Should the prisoners not be freed {soon}, {B} will suspend flights to {A.city}, its transport minister said.',
      '{A} later released {few} of the detained on humanitarian grounds, and they crossed into {B} on foot.',
    ],
  },
  {
    name: 'protest',
    lede: [
      'Thousands of people marched through {B.cap} on {day} to protest against [the presence of {A.adj} troops|a mining contract with {A}|{A.adj} plans for {feature}].',
      'Demonstrators [threw paint at|gathered outside|blocked the entrance of] the {A.adj} embassy in {B.cap} on {day} after {A} had [expelled migrant workers|cut the flow of a shared river].',
      'Dock workers in {B.city} went on strike on {day} and refused to unload {A.adj} {goods}.',
      'Students in {B.cap} and {B.city} called for a boycott of {A.adj} products on {day}, and [a chain of supermarkets|several shops|two universities] joined it.',
    ],
    detail: [
      'Riot police used [tear gas|water cannon|stun grenades] when some of the marchers tried to climb a fence, and {few} people were treated in hospital.',
      'Organisers put the number of participants at {many}, while the police spoke of half as many.',
      'A hunger strike by {few} students entered its second week in front of the parliament building in {B.cap}.',
      'Many of the marchers carried [candles|flags|pictures of the coast] and sang until it began to rain.',
      'Shops near the embassy remained closed on {day}, and two bus lines were diverted.',
      'The rallies were the largest in {B.cap} since {year}, according to {paper}.',
    ],
    response: [
      'The {A.adj} embassy urged {B} to protect its staff and closed its visa section until further notice.',
      'The {B.adj} {B.leader} promised to raise the matter with {A} but condemned the violence.',
      'The {A.adj} government apologised for the delay in publishing the contract and offered to send experts to {B.city}.',
      '{A} advised its citizens not to travel to {B} for the time being.',
    ],
  },
];
