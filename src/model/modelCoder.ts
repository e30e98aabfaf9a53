import type { Coder } from './coder.js';

/** Answers kept by the hash of what was asked. */
export interface AnswerCache {
  readonly read: (key: string) => Promise<string | undefined>;
  readonly write: (key: string, answer: string) => Promise<void>;
}

/** What was asked of the model so far. */
export interface Spent {
  passages: number;
  fromCache: number;
  tokensSent: number;
  tokensReceived: number;
}

export interface ModelCoder extends Coder {
  readonly spent: Readonly<Spent>;
}
