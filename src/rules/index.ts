/** What typically follows what, exported as `detente/rules`: mining, episodes, rules of years. docs/rules.md */

export { betaQuantile, jeffreysInterval } from '../stats/betaQuantile.js';
export { falseDiscovery } from '../stats/falseDiscovery.js';
export { kaplanMeier } from '../stats/kaplanMeier.js';
export type { Direction, RuleEvent } from './event.js';
export { episodesOf, type Instance, type RuleEpisode } from './instances.js';
export { type HitRate, type LongCase, type LongRule, longRule } from './longWindow.js';
export { type MeasuredRule, measureRule, type RuleGround, ruleGround } from './measure.js';
export { type Mining, type MiningOptions, mineRules, type Rule, ruleKey } from './mine.js';
export { type MirrorShare, type Mirrors, mirrorShares, mirrorsOf } from './mirrors.js';
