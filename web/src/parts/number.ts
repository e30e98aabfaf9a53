/** A number with at most so many digits after the point, and a minus that is one. */
export const number = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits))).replace('-', '−');
