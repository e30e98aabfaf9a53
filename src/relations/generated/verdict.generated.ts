// Generated from data/relations/verdict.yaml by scripts/generate.mjs. Do not edit.
import type { VerdictRule } from '../judge.js';

export const verdictRule: VerdictRule = {
 "crackShift": 1,
 "cooperationFloor": 0.2,
 "breakdownChannels": 2,
 "breakdownSegments": 1,
 "materialConflictShare": 0.5,
 "survival": 0.8
};
