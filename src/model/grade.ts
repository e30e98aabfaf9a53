/** Reliability of a source (Admiralty): A completely .. E unreliable; F cannot be judged, which is no place on the scale. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Credibility of a piece of information (Admiralty): 1 confirmed .. 5 improbable; 6 cannot be judged, which is no place on the scale. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;
