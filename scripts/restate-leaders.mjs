// Restates office holders from two public reference files as data/actors/leaders.tsv: CountryInfo (openeventdata, CC BY-SA
// 3.0; leaders to about 2009, government posts 2003 to February 2011) and the REIGN leader list (March 2021). Facts only:
// name, office, dates. Rows that data/actors/leaders-own.tsv already holds are left out. Run by hand, not by the build.
// Usage: node scripts/restate-leaders.mjs <folder with the two .gz files>
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
const actors = new URL('../data/actors/', import.meta.url);
const read = (name) => gunzipSync(readFileSync(`${folder}/${name}`)).toString('latin1');
const table = (name) =>
  readFileSync(new URL(name, actors), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));

const states = new Set(
  table('states.tsv')
    .filter((row) => /^(un|observer|disputed)$/.test(row[12]) && !row[0].includes(':'))
    .map((row) => row[0]),
);
const SURNAME_FIRST = new Set(['CHN', 'PRK', 'KOR', 'TWN', 'KHM', 'SGP', 'ETH', 'ERI']);
const NO_SURNAME = new Set(['MMR', 'VNM', 'IDN', 'LAO', 'THA', 'BTN', 'ISL', 'MNG', 'MYS', 'SMR']);
const LOW = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'el',
  'al',
  'ibn',
  'bin',
  'bint',
  'e',
  'y',
  'zu',
  'ag',
  'ould',
  'of',
]);
const TITLES = new Set([
  'SIR',
  'DAME',
  'SHEIKH',
  'RATU',
  'GENERAL',
  'GEN.',
  'COLONEL',
  'COL.',
  'DR.',
  'KING',
  'PRINCE',
  'PRESIDENT',
  'MAJOR',
  'LORD',
  'SAYYID',
  'HAJJI',
  'ALHAJI',
  'EL-HADJ',
  'MARSHAL',
  'ADMIRAL',
  'BRIGADIER',
]);

const capital = (word) => word.replace(/[\p{L}]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
function properCase(raw) {
  const words = raw.replaceAll('_', ' ').trim().split(/\s+/);
  while (words.length > 2 && TITLES.has(words[0])) words.shift();
  return words
    .map((word, at) => {
      const low = word.toLowerCase();
      if (at > 0 && LOW.has(low)) return low;
      if (/^MC[A-Z]{2}/.test(word)) return `Mc${capital(word.slice(2))}`;
      if (at > 0 && /^(AL|EL|UL|AD|AR|AS|AN)-/.test(word))
        return `${low.slice(0, 3)}${capital(word.slice(3))}`;
      return capital(word);
    })
    .join(' ');
}
const isRoman = (word) => /^[IVX]+$/i.test(word);

function surnameOf(name, code) {
  const words = name.split(' ');
  if (words.length < 2 || NO_SURNAME.has(code) || words.some((word) => ['ibn', 'bin', 'bint'].includes(word)))
    return '';
  if (SURNAME_FIRST.has(code)) return words[0];
  let from = words.length - 1;
  if (isRoman(words[from]) || /^Jr\.?$/.test(words[from])) return '';
  while (from > 1 && LOW.has(words[from - 1].toLowerCase()) && words[from - 1] !== 'y') from -= 1;
  return words.slice(from).join(' ');
}

// ---- CountryInfo -------------------------------------------------------------------------------------------------
const day = (eight) => {
  const [year, month, date] = [eight.slice(0, 4), eight.slice(4, 6), eight.slice(6, 8)];
  if (month < '01' || month > '12') return year;
  return date === '01' || date > '28' ? `${year}-${month}` : `${year}-${month}-${date}`;
};
function periods(text, openUntil) {
  const found = [];
  for (const [, head, body] of text.matchAll(
    /\[([A-Z]{3,}[A-Z]*)?\s*([<>]?\s*\d{8}(?:\s*-\s*\d{8})?)\s*\]/g,
  )) {
    const [a, b] = body.match(/\d{8}/g);
    if (body.startsWith('>')) found.push({ head, from: day(a), to: `${openUntil}+` });
    else if (body.startsWith('<')) found.push({ head, from: '2003-01', to: day(a) });
    else if (b) found.push({ head, from: day(a), to: day(b) });
  }
  return found;
}
function namesOf(text) {
  const braces = [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  const raw = braces.length > 0 ? braces : [text.split(/\t|\[/)[0]];
  return [...new Set(raw.map(properCase))].filter(
    (name) =>
      /\s/.test(name) &&
      !/^(Foreign|Prime|Ambassador|Defense|Minister)/.test(name) &&
      !/[^\p{L} .'-]/u.test(name),
  );
}
function leaderOffice(tag) {
  const low = tag.toLowerCase();
  if (
    /vice|deput|governor|admin|commissioner|west |east |assembly|resident|regency|exile|occupation|second|government business|house/.test(
      low,
    )
  )
    return undefined;
  if (
    /prime minister|premier|chancellor|council of ministers|heads? of government|government leader|ministers of state|executive council|cabinet chiefs/.test(
      low,
    )
  )
    return 'head of government';
  if (/general secretar|first secretar|central committee|leader of the revolution|communist party/.test(low))
    return 'leader';
  if (
    /president|king|emir|sultan|emperor|head of state|heads of state|prince|duke|council of state|ruler|shah|state council|junta|military|presidency/.test(
      low,
    )
  )
    return 'head of state';
  return undefined;
}
const isForeign = (post) =>
  /foreign (affairs|relations)|external (affairs|relations)|^foreign minister/i.test(post) &&
  /minister|secretary/i.test(post) &&
  !/deputy|vice|minister of state|state secretary|secretary of state (to|for foreign (relations|trade|coop))|delegate|assistant/i.test(
    post,
  );
const isDefence = (post) =>
  /defen[sc]e/i.test(post) &&
  /minister|secretary of/i.test(post) &&
  !/deputy|vice|minister of state|delegate|production|assistant|science|legal|council|state secretary|adviser|industr/i.test(
    post,
  );

function postRows(_code, line) {
  const [front, comment = ''] = line.split('#');
  const posts = comment.split('&').map((post) => post.trim());
  const foreign = posts.some(isForeign);
  const defence = posts.some(isDefence);
  if (!foreign && !defence) return [];
  const rows = [];
  for (const { head = '', from, to } of periods(front, '2011-02')) {
    const role = head.slice(3);
    const plain = posts.filter((post) => !isDefence(post)).length;
    if (role === 'GOV' && foreign)
      rows.push({ office: plain === 1 ? 'foreign minister' : 'minister', from, to });
    if (role === 'GOVMIL' && defence)
      rows.push({
        office:
          posts.filter(isDefence).length === 1 && !posts.some((post) => /security/i.test(post))
            ? 'defence minister'
            : 'minister',
        from,
        to,
      });
  }
  return rows;
}

function countryInfo(text) {
  const rows = [];
  let code = '';
  let section = '';
  let office;
  for (const line of text.split('\n')) {
    const iso = line.match(/<ISO3166-alpha3>(...)</);
    if (iso) code = iso[1];
    if (/^<(Leaders|Government)>/.test(line)) section = line.slice(1, 4);
    else if (/^<\//.test(line)) section = '';
    else if (section === 'Lea' && /^\s*<[^/]/.test(line))
      office = leaderOffice(line.replace(/[<>]/g, '').trim());
    else if (section !== '' && states.has(code) && !/^\s*<|^\s*#/.test(line) && line.includes('[')) {
      const held =
        section === 'Gov'
          ? postRows(code, line)
          : office === undefined
            ? []
            : periods(line.replace(/\[[BD]:[^\]]*\]/g, ''), '2009').map((at) => ({ ...at, office }));
      const [name, ...more] = namesOf(line.trim());
      if (name)
        for (const { office: post, from, to } of held)
          rows.push({
            code,
            name,
            more: more.slice(0, 3),
            office: post,
            from,
            to,
            origin: 'CountryInfo 2012-01, restated',
          });
    }
  }
  return rows.filter((row) => row.to.replace('+', '') >= '1990');
}

// ---- REIGN -------------------------------------------------------------------------------------------------------
function cowCodes(text) {
  const codes = {
    ROM: 'ROU',
    YUG: 'SRB',
    MNG: 'MNE',
    CDI: 'CIV',
    ROK: 'KOR',
    KOS: 'KOS',
    SSD: 'SSD',
    DRV: 'VNM',
    GMY: 'DEU',
  };
  let cow = '';
  for (const line of text.split('\n')) {
    cow = line.match(/<COW-Alpha>(...)</)?.[1] ?? cow;
    const iso = line.match(/<ISO3166-alpha3>(...)</)?.[1];
    if (iso && cow !== '---') codes[cow] ??= iso;
  }
  return codes;
}
function reign(text, cow) {
  const rows = [];
  for (const line of text.split('\n').slice(1)) {
    const [state, , , leader = '', , month, year, endMonth, endYear] = line.split(',');
    if (!(Number(year) >= 2009) || !states.has(cow[state])) continue;
    const name = leader
      .replace(/\(.*?\)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!name.includes(' ') || /&| and |[^\p{L} .'-]|[\u00c3\u0160\u0161]/u.test(name)) continue;
    const at = (y, m) => `${y}-${String(m).padStart(2, '0')}`;
    rows.push({
      code: cow[state],
      name,
      more: [],
      office: 'head of state or government',
      from: at(year, month),
      to: endYear ? at(endYear, endMonth) : '2021-03+',
      origin: 'REIGN 2021-03, restated',
    });
  }
  return rows;
}

// ---- merge -------------------------------------------------------------------------------------------------------
const bare = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 3);
const own = table('leaders-own.tsv').map(([name, , , code, office, , from, to]) => ({
  words: bare(name),
  code,
  office,
  from,
  to: to || '9999',
}));
const alike = (a, b) =>
  a.filter((x) => b.some((y) => x.slice(0, 5) === y.slice(0, 5))).length >= Math.min(2, a.length, b.length);
function known(row) {
  const words = bare(row.name);
  return own.some(
    (there) =>
      there.code === row.code &&
      there.from.slice(0, 7) <= row.to.slice(0, 7) &&
      row.from.slice(0, 7) <= there.to.slice(0, 7) &&
      alike(words, there.words),
  );
}
/** An open end is closed where our own list names a successor in the office. */
function closed(row) {
  if (!row.to.endsWith('+')) return row;
  const next = own
    .filter((there) => there.code === row.code && there.office === row.office && there.from > row.from)
    .sort((a, b) => a.from.localeCompare(b.from))[0];
  return next && next.from.slice(0, 7) >= row.to.slice(0, 4) ? { ...row, to: next.from.slice(0, 7) } : row;
}

const info = read('CountryInfo.120116.txt.gz');
const all = [...countryInfo(info), ...reign(read('reign_leaderlist_2021-03.csv.gz'), cowCodes(info))];
const fresh = all.filter((row) => !known(row)).map(closed);
const lines = new Set();
for (const { code, name, more, office, from, to, origin } of fresh) {
  const surname = surnameOf(name, code);
  const sectors = office === 'defence minister' ? 'GOV|MIL' : 'GOV';
  lines.add(
    [name, surname && `~${surname}`, more.join('|'), code, office, sectors, from, to, origin].join('\t'),
  );
}
const rows = [...lines].sort((a, b) => (a.split('\t')[3] + a).localeCompare(b.split('\t')[3] + b, 'en'));
const head = `# Further office holders, restated by scripts/restate-leaders.mjs: facts (name, office, dates) from the openeventdata CountryInfo
# file of January 2012 (CC BY-SA 3.0) and the REIGN leader list of March 2021; see leaders-own.tsv for the columns. Family names
# are all marked \`~\`: alone they count only after a full mention or a title. A \`to\` that ends in \`+\` means: in office at least
# until then, later not recorded. Where a source listed several posts of one person without saying which dates belong to
# which, the office reads "minister".
`;
writeFileSync(
  new URL('leaders.tsv', actors),
  `${head}name\tsurname\taliases\tcode\toffice\tsectors\tfrom\tto\torigin\n${rows.join('\n')}\n`,
);
console.log({ read: all.length, kept: rows.length });
