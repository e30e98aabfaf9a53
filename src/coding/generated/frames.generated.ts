// Generated from data/frames/*.yaml by scripts/generate.mjs. Do not edit.
import type { FrameRow } from '../frameRow.js';

export const frameRows: readonly FrameRow[] = [];
