/** Group of features that one line of an explanation sums up. */
export type Family =
  | 'own record'
  | 'recent acts'
  | 'other side'
  | 'whole pair'
  | 'the actor'
  | 'the recipient'
  | 'what follows what';

/** The features in the order of their columns, with the family of each. */
export const features: readonly (readonly [name: string, family: Family])[] = [
  ['climatology', 'own record'],
  ['sliding, shrunk 10', 'own record'],
  ['sliding, shrunk 40', 'own record'],
  ['sliding, recent', 'own record'],
  ['rate 120', 'own record'],
  ['days rate 120', 'own record'],
  ['Poisson of rates', 'own record'],
  ['Poisson of days', 'own record'],
  ['never', 'own record'],
  ['rate 1', 'recent acts'],
  ['rate 3', 'recent acts'],
  ['rate 10', 'recent acts'],
  ['rate 30', 'recent acts'],
  ['days rate 30', 'recent acts'],
  ['days since', 'recent acts'],
  ['log days since', 'recent acts'],
  ['other side 10', 'other side'],
  ['other side 30', 'other side'],
  ['other side 120', 'other side'],
  ['other side, all 1', 'other side'],
  ['other side, all 3', 'other side'],
  ['other side, all 10', 'other side'],
  ['other side, all 30', 'other side'],
  ['other side, conflict', 'other side'],
  ['other side, cooperation', 'other side'],
  ['all 1', 'whole pair'],
  ['all 3', 'whole pair'],
  ['all 10', 'whole pair'],
  ['all 30', 'whole pair'],
  ['all 120', 'whole pair'],
  ['days with any 3', 'whole pair'],
  ['days with any 10', 'whole pair'],
  ['days with any 30', 'whole pair'],
  ['days with any 120', 'whole pair'],
  ['conflict 10', 'whole pair'],
  ['cooperation 10', 'whole pair'],
  ['days since any', 'whole pair'],
  ['actor, this type, 10', 'the actor'],
  ['actor, this type, 60', 'the actor'],
  ['actor receives 10', 'the actor'],
  ['actor, all 10', 'the actor'],
  ['actor at home, this type', 'the actor'],
  ['actor at home, all', 'the actor'],
  ['recipient, this type, 10', 'the recipient'],
  ['recipient, this type, 60', 'the recipient'],
  ['recipient acts 10', 'the recipient'],
  ['recipient, all 10', 'the recipient'],
  ['recipient at home, this type', 'the recipient'],
  ['recipient at home, all', 'the recipient'],
  ['follows 8', 'what follows what'],
  ['follows 30', 'what follows what'],
  ['answers 8', 'what follows what'],
  ['answers 30', 'what follows what'],
];

export const featureCount = features.length;
