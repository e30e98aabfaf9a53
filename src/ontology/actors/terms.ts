const PLAIN = /^[\w ]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  ə: 'e',
  Ə: 'E',
};

/** Without diacritics: "Élysée" gives "Elysee". Case is kept. */
export function foldLetters(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[øØłŁßđĐıæÆœŒðþÞəƏ]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The comparable pieces of a name or a token: diacritics and full stops dropped, split at blanks, hyphens and
 * apostrophes. "U.S." gives [US], "Guinea-Bissau" two pieces, "Cote d'Ivoire" three, so that the way a tokeniser
 * divides words does not matter. A token of hyphens or quotes alone gives none.
 */
export function piecesOf(text: string): string[] {
  if (PLAIN.test(text))
    return text.includes(' ') ? text.split(' ').filter(Boolean) : text === '' ? [] : [text];
  const folded = foldLetters(text).replace(/\./g, '').replace(/&/g, ' and ').replace(/,/g, ' , ');
  return folded.split(/[\s\-'"`\u2010-\u2015\u2018-\u201f\u2212()]+/u).filter(Boolean);
}

/** The look-up key of a name: its pieces joined by blanks. */
export function keyOf(text: string): string {
  return PLAIN.test(text) && !text.includes('  ') ? text : piecesOf(text).join(' ');
}

/** Is the text written in capital letters throughout (and has letters at all)? */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Does the text begin with a capital letter? */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
