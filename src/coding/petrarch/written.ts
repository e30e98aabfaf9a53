import type { Token } from '../../model/parse.js';

/** A word as dictionaries write it: capitals, straight apostrophe. */
export const writtenOf = ({ text }: Token): string => text.toUpperCase().replaceAll('’', "'");
