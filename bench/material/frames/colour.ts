/** Frames any story can use. Many report no event at all: opinions, history, numbers, weather. */
export const QUOTES: readonly string[] = [
  '"We [have nothing to hide|want good relations with {B}|will not give up {feature}]," the {A.adj} foreign minister told reporters in {A.cap} on {day}.',
  '"[This is not the time for threats|Nobody gains from such a quarrel|Our patience is not without limits]," said {person} in {B.cap}.',
  '"{A} [keeps its promises|owes us an explanation|has always been a good neighbour]," the {B.adj} {B.leader} said in a speech in {B.city}.',
  '"What happens at {feature} [concerns the whole region|is no business of outsiders|must be settled by law]," said an envoy of {body}.',
  'Asked whether {A} would attend the next round of talks, {person} answered: "[Let us wait and see|That depends on {B}|We have not decided]."',
  '"I have sold {goods} on both sides of the border for {few} years," said a trader in {A.city}, "and [I have never seen such queues|business is worse than ever|people still need each other]."',
  '"The figures in {paper} are [wrong|exaggerated|old]," the {A.adj} finance minister said, without offering others.',
  '"Our soldiers will [stay where they are|come home {soon}|defend every metre]," the {B.adj} defence minister said on {day}.',
  '"It is too early to speak of [a new beginning|a crisis|a turning point]," {person} said {cover}.',
  '"Is anybody in {A.cap} still listening to {B}?" a commentator asked in {paper}.',
  '"[No decision has been taken|The file is still open|There is no deadline]," the {A.adj} Foreign Ministry said in response to questions from {paper}.',
  '"We asked {A} for {goods}, and we received advice," a lawmaker in {B.cap} joked.',
];

export const THIRD_PARTIES: readonly string[] = [
  '{C} urged {A} and {B} to [show restraint|return to the negotiating table|respect the agreement of {year}].',
  '{body} offered to mediate, but {B} [has not replied|declined|said that it preferred direct talks].',
  'The {C.adj} {C.leader} telephoned both leaders on {day} and invited them to {C.city}.',
  '{C} backed {A} in a statement, while {D} [called for an inquiry|sided with {B}|remained silent].',
  '{D} advised its citizens to leave {B.city}, and its embassy in {B.cap} reduced its staff.',
  '{C} and {D} began joint naval exercises on {day}, although both denied any connection with the dispute.',
  'A draft resolution before {body} failed because {C} voted against it and {D} abstained.',
  '{C} sent {sum} in emergency aid to {B}, and {D} provided {few} transport aircraft.',
  '{D} condemned the behaviour of {A} and threatened to withdraw from a joint project with {C}.',
  '{C} has increased its own purchases of {goods} from {B} since {ago}, customs data show.',
  'The parliament of {D} ratified a defence treaty with {C} on {day}, after a debate that lasted {few} hours.',
  'Diplomats from {D} have been shuttling between {A.cap} and {B.cap} since {ago}, with little to show for it.',
];

export const BACKGROUND: readonly string[] = [
  'Relations between {A} and {B} have [been strained|gone through ups and downs|been cordial, if not warm,] since {year}, when [a customs union collapsed|a treaty on {feature} expired|the last {A.adj} base in {B} was closed].',
  '{A} and {B} fought a short war in {year}, and the frontier near {feature} has never been [fully marked|recognised by both sides].',
  'About {many} {B.adj} citizens live in {A}, most of them in and around {A.city}.',
  'Trade between the two countries came to {money} last year, an increase of {pct} over the year before.',
  '{A} recognised {B} in {year} and opened an embassy in {B.cap} {few} years later.',
  'The {A.adj} {A.leader} took office {earlier} after a campaign in which foreign policy played hardly any role.',
  'Historians disagree about who first settled at {feature}, which appears under two names on maps of the 19th century.',
  'In {year}, {A} accused {B} of harbouring rebels, and {B} expelled the {A.adj} military attache.',
  'Under the last government, {A} had supplied {B} with {weapon} free of charge.',
  'An attempt by {C} to settle the dispute failed in {year} because neither side would [give up its claim|sign first|accept observers].',
  '{B} is the only neighbour with which {A} has no agreement on [water|extradition|air traffic].',
  'The [port|railway|refinery] in {B.city} was built with money from {A} and opened in {year}.',
  'For decades, families from {A.city} and {B.city} have [married across the border|shared wells and pastures|celebrated the harvest together].',
  'A similar quarrel in {year} ended only when the {D.adj} {D.leader}, then a guest in both capitals, wrote to the two governments.',
  '{A} spends {points} of its output on defence, and {B} slightly less, according to {think}.',
  'Typically, when {A} raises its duties on {goods}, {B} follows within a few months.',
];

export const ANALYSTS: readonly string[] = [
  'Analysts [doubt|do not expect|see no sign] that {A} and {B} will go to war over {feature}.',
  'The step may have been meant for an audience at home, said a researcher at {think}, since elections are due in {A} {soon}.',
  'If {B} were to close the border, {A} would lose its shortest route to {C.cap}, according to {think}.',
  'It seems that {A.cap} was surprised by how firmly {B} reacted, wrote {paper}.',
  'A scholar at {think} compared the dispute with [a family quarrel|a game of cards|a slow river] that nobody remembers the start of.',
  'The official explanation is hardly convincing, a researcher at {think} said, because {A} has done the opposite in its dealings with {D}.',
  'The chance of a further incident at {feature} before {later} is about {pct}, a forecaster at {think} reckoned.',
  'Critics say that {B} exaggerates the danger in order to obtain {weapon} from {C}.',
  'Others point out that {A} needs {B} as much as {B} needs {A}, above all for {goods}.',
  'Will the calm between {A} and {B} last? Much depends on whether the {B.adj} {B.leader} can [pay for it|persuade its army|keep it out of the campaign].',
  '{A} is likely to push back more often as {B} grows stronger, a report by {think} predicts.',
  'Neither government can afford to look weak, {person} said {cover}.',
  'The dispute is a crack and not yet a break, in the words of one adviser to the {B.adj} {B.leader}.',
];

export const MARKETS: readonly string[] = [
  'The {A.adj} currency lost {points} against the dollar on {day}, and shares in {A.cap} closed lower.',
  'Investors took the news calmly: the main index in {B.cap} rose by {points}.',
  'Prices of {goods} on world markets have climbed by {pct} since {ago}.',
  'Insurers raised their rates for ships that call at {A.city} or {B.city}.',
  'The central bank in {B.cap} left its interest rate unchanged at {pct}.',
  'Unemployment in the region around {A.city} stands at {pct}, well above the national average.',
  'Tourism accounts for {pct} of the {B.adj} economy, and hotels in {B.city} reported {many} cancellations.',
  'A harvest of {goods} in {A} that was better than expected has eased the pressure on the budget.',
  'A ratings agency confirmed its grade for {A} but lowered the outlook for {B}.',
];

export const NEXT: readonly string[] = [
  'The foreign ministers of {A} and {B} are due to meet in {D.cap} on {later}.',
  'A decision by the {B.adj} parliament is expected {soon}.',
  '{body} will discuss the matter at its next session on {later}.',
  'The {A.adj} {A.leader} plans to travel to {C.cap} {soon}, where the dispute is certain to come up.',
  'A further round of talks, originally set for {ago}, has been postponed until {later}.',
  'It was not clear on {day} whether {B} would accept the proposal.',
  'Unless both sides agree otherwise, the present arrangement ends on {later}.',
  'Officials in {A.cap} said that they would publish a report on the matter {soon}.',
  'The {B.adj} embassy in {A.cap} did not answer calls on {day}, which was a public holiday in {B}.',
];

export const COLOUR: readonly string[] = [
  'It rained heavily in {A.city} on {day}, and a planned ceremony had to be moved indoors.',
  'In the market of {B.city}, people talked more about [the price of bread|a football match|the heat] than about {A}.',
  'A museum in {A.cap} is showing {many} maps of the border region, the oldest of which dates from the 17th century.',
  'The road from {A.city} to the frontier passes [orchards|salt flats|abandoned mines] and {few} checkpoints.',
  'On {day}, a lone fisherman cast his net within sight of {feature}, apparently undisturbed by the affair.',
  'The {A.adj} national football team is to play {B} on {later}, and the match is sold out.',
  'Television in {B.cap} showed pictures of [empty shelves|long convoys|smiling delegates] throughout {day}.',
  'The hotel in {C.cap} where the delegations stay once belonged to a shipping family from {D.city}.',
  'Schools in {A.city} reopened on {day} after a holiday of {few} days.',
  'Snow is expected on the passes between {A.city} and {B.city} {soon}, as in most years.',
  'A poll for {paper} found that {pct} of those asked in {B} knew where {feature} lies.',
  'Reporters who visited the area on {day} saw [little traffic|many closed shops|children playing near the barrier].',
];

/** What leads over to a second story about the same states. */
export const ASIDES: readonly string[] = [
  'The two governments had other business to settle on {day}, when officials from {A.cap} and {B.cap} went through a list of older complaints.',
  'In a separate development, {A} and {B} disagreed on {day} about [an old file|the work of a joint commission|the minutes of their last meeting].',
  'It was not the only matter between {A.cap} and {B.cap} this week.',
  'The {A.adj} and {B.adj} capitals are also at odds over an affair that began {earlier}.',
  'Another file that the {A.adj} and {B.adj} foreign ministries have on their desks is older.',
];
