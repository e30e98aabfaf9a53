/** Nouns that say what kind of outlet a name beside them is: "the portal X", "the X news agency". Lemmas. */
export const outletNouns: ReadonlySet<string> = new Set(
  `agency newspaper paper daily weekly portal website site magazine tabloid broadsheet broadcaster outlet newswire
  wire journal channel television tv radio blog bulletin periodical broadcasting`.split(/\s+/),
);

/** Words that titles of newspapers and stations end or begin with; they count only in capitals, in a name of two words or more. */
const titleWords: ReadonlySet<string> = new Set(
  `times post news herald tribune gazette journal courier chronicle observer telegraph mail express guardian
  independent economist review weekly daily bulletin press wire newswire radio tv television broadcasting standard
  monitor dispatch examiner inquirer sentinel magazine mirror echo argus advertiser network online today`.split(
    /\s+/,
  ),
);

const domain = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const joined = /\p{L}(?:Wire|News|Press|Times|Post|Online|Radio|TV)$/u;

/** Is a word the host of an address, "kystblikk.no"? */
export function isHost(word: string): boolean {
  return domain.test(word);
}

/** Does a name (words of one name) show by itself that it is an outlet: a domain, "UAWire", "Harbour Times"? */
export function looksLikeOutlet(words: readonly string[]): boolean {
  if (words.some((word) => isHost(word) || joined.test(word))) return true;
  const known = (word: string | undefined) => titleWords.has(word?.toLowerCase() ?? '');
  const beforeOf = words[words.indexOf('of') - 1];
  return words.length > 1 && [words.at(-1), beforeOf, words[words[0] === 'The' ? 1 : 0]].some(known);
}

const trailing =
  /(?: (?:news agency|press agency|agency|newspaper|portal|website|web site|magazine|online))+$/;

/**
 * One key for the ways an outlet is written: "the Belmark Courier", "belmarkcourier.com" and "Belmark Courier
 * newspaper" give `belmarkcourier`. Empty when nothing is left.
 */
export function outletKey(name: string): string {
  const host = name.trim().toLowerCase();
  const label = isHost(host)
    ? (host
        .replace(/^www\./, '')
        .split('.')
        .at(secondLevel(host)) ?? host)
    : host;
  const bare = label.normalize('NFKD').replace(/\p{M}/gu, '').replace(/^the /, '').replace(trailing, '');
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Which label of a host names its owner: the one before the ending, or before "co.uk" and its like. */
function secondLevel(host: string): number {
  return /\.(?:com|co|org|net|gov|ac|edu)\.[a-z]{2}$/.test(host) ? -3 : -2;
}

/** Keys of whoever published a report: its stated publisher and the host of its address. */
export function publisherKeys(report: { readonly publisher?: string; readonly url?: string }): string[] {
  const host = /^[a-z]+:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(report.url ?? '')?.[1] ?? '';
  const keys = [outletKey(report.publisher ?? ''), outletKey(host)];
  return [...new Set(keys.filter((key) => key !== ''))];
}
