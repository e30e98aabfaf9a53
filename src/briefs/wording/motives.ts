/** Words with which an author offers a cause; whole words, lower case. */
export const causeCues: readonly string[] = [
  'because',
  'due to',
  'in short',
  'long story short',
  'the reason',
  'the cause',
  'that is why',
  "that's why",
  'this is why',
  'explains',
  'owing to',
  'at bottom',
  'in truth',
  'what lies behind',
  'stems from',
  'is about',
];

/** Long words that name no cause: two claims do not speak of one thing for sharing them. Lower case. */
export const emptyWords: ReadonlySet<string> = new Set(
  `about above according after again against along already although always among another around because been before
  behind being below between beyond could countries country despite doing during either every everyone first
  following further given going government governments having however instead itself least might never nothing
  officials often other others ought people perhaps point quite rather really said second should since some someone
  something spoke still such than that their theirs them themselves then there therefore these they thing things
  third this those though through throughout thus today together towards under until upon usually very were what
  whatever when where whereas whether which while whole whose will with within without would years yesterday your`.split(
    /\s+/u,
  ),
);

/** Words for a party's attitude, which an author may offer as the motive of its acts. */
export const attitudeWords: readonly string[] = [
  'afraid',
  'aggrieved',
  'alarmed',
  'angered',
  'angry',
  'annoyed',
  'anxious',
  'concerned',
  'displeased',
  'dissatisfied',
  'distrusts',
  'fears',
  'fed up',
  'frustrated',
  'furious',
  'impatient',
  'irritated',
  'keen',
  'mistrusts',
  'offended',
  'pleased',
  'resents',
  'satisfied',
  'suspicious',
  'tired',
  'uneasy',
  'unhappy',
  'upset',
  'wants',
  'wary',
  'weary',
  'worried',
];
