/**
 * Patterns of one word or mark, tried in order at each place of a text. Each is linear: every repetition over characters
 * that another part could take has an upper bound.
 */

// Counted in the training treebanks: written with a hyphen these stay one word; all other hyphens divide.
const prefixes =
  'non|e|re|pre|mid|co|anti|cross|post|over|semi|sub|pro|multi|ex|counter|inter|intra|trans|ultra|un|de|socio|psycho|mini|arch';
const prefix = prefixes.replace(
  /(^|\|)([a-z])/g,
  (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`,
);
const months = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|March|April|GMT|UTC|AM|PM';
const domains = 'com|org|net|gov|edu|mil|int|biz|info|uk|ca|eu|cn|ru|de|fr|html?|url';
const files = 'pdf|docx?|txt|rtf|xlsx?|pptx?|csv|jpe?g|png|gif|zip|exe';
// Latin letters are enough for what follows a number or clitic, and classes of all letters are slow to compile.
const letters = 'A-Za-z\\u00c0-\\u024f';
const designator = String.raw`[A-Z][A-Za-z]{0,4}(?:-[A-Z]{1,2})?-\d{1,6}[A-Za-z]{0,6}`;

/** Web addresses, mail addresses, host and file names. */
const addresses = [
  String.raw`(?:https?|ftp):\/\/[^\s<>"”]+|www\.[^\s<>"”]+`,
  String.raw`(?:mailto:)?[\w.+%-]{1,64}@[A-Za-z_][\w-]{0,64}(?:\.[\w-]{1,64}){0,9}`,
  String.raw`[\w#~%-]{0,40}(?:\.[\w-]{1,40}){0,3}\.(?:${files}|${files.toUpperCase()})(?![\w-]|\.\w)`,
  String.raw`[A-Za-z][\w-]{0,40}(?:\.[A-Za-z][\w-]{0,40}){0,3}\.(?:${domains})(?![\w-])(?:\/[\w./~%?=&#-]{1,200})?`,
  String.raw`[a-z]{2,20}(?:\.[a-z][a-z-]{0,20}){2,6}(?![\w-])`,
];

/** Numbers with what belongs to them, and names of things made of letters and numbers. */
const numbers = [
  String.raw`\d{4}-\d{2}-\d{2}(?![\d-])`,
  String.raw`(?!(?:${months})-)${designator}(?:\/${designator}){0,4}(?![${letters}\d]|[:-]\d)`,
  String.raw`(?:US|A|C|NZ|HK|S|U)\$`,
  String.raw`\+?\d{1,5}-\d{1,5}-\d{1,5}(?:-\d{1,5}){0,3}(?![${letters}\d])`,
  String.raw`(?:\d|\d{3}|\d{5})-\d{4}(?![${letters}\d-])`,
  String.raw`\d{1,4}\/\d{1,2}\/\d{1,4}(?![${letters}\d])`,
  String.raw`\d{3}\/\d{3}-\d{4}(?![${letters}\d])`,
  String.raw`(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?![${letters}\d])`,
  String.raw`\d{1,3}0['’]s(?![${letters}])`,
  String.raw`\+?\d+(?:[.,:]\d+)+`,
  String.raw`\d+(?:st|nd|rd|th|s|ST|ND|RD|TH)(?![${letters}])`,
  String.raw`['’]\d0s`,
  String.raw`\d+(?!AM|PM|KM|KG|MW|MB|GB|TB|[KMBC](?![A-Z]))[A-Z]{1,2}(?![${letters}\d-])`,
  String.raw`\+?\d+`,
  String.raw`x-?\d{3,6}(?:-\d{2,6})?(?![${letters}\d])`,
];

const words = [
  String.raw`Ph\.D\.|(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![\w.'’-]))?|[A-Z]\.[A-Z](?![\w.'’-])`,
  String.raw`[#@](?!\d)[\w]+`,
  `(?<![${letters}]-)(?:${prefix})-[${letters}\\d]{1,40}(?![${letters}])`,
  `[A-Z]{1,4}&[A-Z]{1,2}(?![${letters}])|[a-z]&[a-z](?![${letters}])`,
  `(?<!\\/)(?:[a-z]\\/[a-z]|[A-Z]\\/[A-Z]|w\\/out|[Ss]\\/he)(?![${letters}/])`,
  'Yahoo!',
];

const marks = [
  String.raw`(?<![${letters}\d)\].])\.\d+(?![${letters}\d])`,
  String.raw`\.{2,}|…+\.?`,
  String.raw`\^_+\^|-_-|[:;=8]['’]?-?[()DP/](?![\w/])|\([:;](?!\w)|<3(?!\d)|<-+`,
  '[-=*~_|<>+#{}^]{4,}',
  String.raw`[-–—]{2,}|[.!?]{2,}|={2,}|\*{2,}|_{2,}|\+{2,}|~{2,}|#{2,}|<{2,}|>{2,}|->`,
  `['’\`]s(?![${letters}])`,
  "''|``|’’|‘’|‘‘",
];

/** What is no plain word and no single mark, tried first; sticky, for use at a place that is no blank. */
export const special = new RegExp([...addresses, ...numbers, ...words].join('|'), 'y');

/** A run of letters of any script, with numbers inside. */
export const word = /[\p{L}\p{M}\u00ad][\p{L}\p{M}\u00ad\d_]*/uy;

/** Several marks that make one token: dots, dashes, faces. */
export const mark = new RegExp(marks.join('|'), 'y');

/** A plain word: the short way for most of a text. What follows rules out addresses, clitics and hyphens. */
export const plainWord = /[A-Za-z]{1,60}(?=[ ,;\n)"”?])/y;
