/** Text of taking decisions back. */
export const undoWords = {
  done: (says: string) => `Taken back: ${says.length > 90 ? `${says.slice(0, 90)}…` : says}`,
  again: 'Bring it back',
  undo: 'Undo',
} as const;
