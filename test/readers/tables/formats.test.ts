import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableEvent } from '../../../src/model/tables.js';
import { stateCodeRows } from '../../../src/ontology/generated/stateCodes.generated.js';
import {
  gdeltRow,
  icewsHeader,
  icewsRow,
  mappingOf,
  phoenixHeader,
  polecatHeader,
  polecatRow,
  readBack,
  sipriHeader,
  told,
} from './rows.js';

const first = (records: readonly { record: unknown }[]) => records[0]?.record as TableEvent;

describe('GDELT', () => {
  it('reads 61 columns, with and without a header', async () => {
    const bare = await readBack(`${gdeltRow(61)}\n`);
    expect(bare.records.map(told)).toEqual([
      '1: 2019-03-14 KEN>TZA 042 CONSULT/visit q1 1900 goldstein/gdelt dyad',
    ]);
    expect(first(bare.records)).toMatchObject({
      event_id: '1',
      actor_code: 'KENGOV',
      recipient_name: 'OTHER',
      mentions: 4,
      sources: 2,
      articles: 3,
      quad_given: 1,
      url: 'https://news.example/visit',
      place: 'Arusha, Tanzania',
      reported: 17_970,
    });
    const names = ['GLOBALEVENTID', ...Array.from({ length: 60 }, (_, at) => `c${at}`)].join('\t');
    const headed = await readBack(`${names}\n${gdeltRow(61)}\n`);
    expect([headed.format, headed.read, headed.records[0]?.line]).toEqual(['gdelt2', 1, 2]);
  });

  it('reads 57 and 58 columns in one file and refuses other counts', async () => {
    const cut = gdeltRow(58).split('\t').slice(0, 40).join('\t');
    const found = await readBack([gdeltRow(58), gdeltRow(57, { id: '2' }), cut, ''].join('\n'));
    expect(found.format).toBe('gdelt1');
    expect(found.records.map(({ record }) => (record as TableEvent).url)).toEqual([
      'https://news.example/visit',
      '',
    ]);
    expect(found.refused).toEqual([{ line: 3, reason: 'tables/column-count', found: '40 columns' }]);
  });

  it('keeps regions, rows within one state and rows without a side out of dyads', async () => {
    const rows = [
      gdeltRow(61, { b: 'EUR' }),
      gdeltRow(61, { b: 'KEN' }),
      gdeltRow(61, { b: '' }),
      gdeltRow(61, { a: 'ROM', b: 'ZAF' }),
    ];
    const { records } = await readBack(rows.join('\n'));
    expect(records.map(({ record }) => [(record as TableEvent).actor, (record as TableEvent).scope])).toEqual(
      [
        ['KEN', 'region'],
        ['KEN', 'domestic'],
        ['KEN', 'open'],
        ['ROU', 'dyad'],
      ],
    );
  });

  it('exchanges the sides of 043 (hosting a visit) and gives statements no type', async () => {
    const { records } = await readBack(
      [gdeltRow(61, { code: '043' }), gdeltRow(61, { code: '010', goldstein: '0' })].join('\n'),
    );
    expect(records.map(told)).toEqual([
      '1: 2019-03-14 TZA>KEN 043 CONSULT/visit q1 1900 goldstein/gdelt dyad',
      '2: 2019-03-14 KEN>TZA 010 - q0 0 goldstein/gdelt dyad',
    ]);
    expect(first(records)).toMatchObject({ swapped: 1, actor_code: 'TZAGOV' });
  });

  it.each([
    [{ day: '20190231' }, 'tables/bad-day'],
    [{ day: '18160101' }, 'tables/day-out-of-range'],
    [{ day: '23000101' }, 'tables/day-out-of-range'],
    [{ code: '13y' }, 'tables/unknown-code'],
    [{ goldstein: 'high' }, 'tables/bad-number'],
    [{ id: 'x' }, 'tables/no-id'],
  ])('refuses %o', async (cells, reason) => {
    const { refused } = await readBack([gdeltRow(61), gdeltRow(61, cells)].join('\n'));
    expect(refused.map((refusal) => [refusal.line, refusal.reason])).toEqual([[2, reason]]);
  });

  it('reads extracts by their header, and says what one lacks', async () => {
    const header =
      'GLOBALEVENTID,SQLDATE,Actor1CountryCode,Actor2CountryCode,EventCode,EventRootCode,SOURCEURL';
    const { records } = await readBack(`${header}\n9,20200102,PER,CHL,57,5,"https://a.example/?a=1,2"\n`);
    expect(first(records)).toMatchObject({ actor: 'PER', recipient: 'CHL', code: '057', scale: '' });
    expect(first(records).url).toBe('https://a.example/?a=1,2');
    const tabbed = await readBack(`${header.replaceAll(',', '\t')}\n9\t20200102\tPER\tCHL\t57\t5\tx\n`);
    expect([tabbed.format, tabbed.records.length]).toEqual(['gdelt-tab', 1]);
    await expect(readBack('GLOBALEVENTID,Actor1CountryCode\n1,PER\n')).rejects.toThrow(
      /no column SQLDATE, Actor2CountryCode, EventCode/,
    );
  });
});

const typeOf = ({ type, mode }: TableEvent) => (mode === '' ? type : `${type}/${mode}`);

describe('two states exchanged', () => {
  const states = stateCodeRows.filter(([, , other]) => other !== 'region').map(([code]) => code);
  it('exchange places in the record, and nothing else changes', async () => {
    const pair = fc.tuple(
      fc.constantFrom(...states),
      fc.constantFrom(...states),
      fc.constantFrom('042', '043', '190'),
    );
    await fc.assert(
      fc.asyncProperty(pair, async ([a, b, code]) => {
        const one = first((await readBack(gdeltRow(61, { a, b, code }))).records);
        const other = first((await readBack(gdeltRow(61, { a: b, b: a, code }))).records);
        expect({ ...other, actor: '', recipient: '', actor_code: '', recipient_code: '' }).toEqual({
          ...{ ...one, actor: '', recipient: '', actor_code: '', recipient_code: '' },
        });
        expect([other.recipient, other.actor]).toEqual([one.actor, one.recipient]);
      }),
    );
  });
});

describe('ICEWS', () => {
  it('reads states by name and completes the id with the day', async () => {
    const { records, format } = await readBack(
      [icewsHeader, icewsRow('5', 'Russian Federation', '0211', "Cote d'Ivoire")].join('\n'),
    );
    expect(format).toBe('icews');
    expect(records.map(told)).toEqual([
      '2: 2017-05-04 RUS>CIV 0211 REQUEST/assist q3 1900 goldstein/icews dyad',
    ]);
    expect(first(records)).toMatchObject({ event_id: '5/2017-05-04', story: '77/3', place: 'Chad' });
  });

  it('refuses codes that lost their zeros and rows cut short', async () => {
    const { refused } = await readBack(
      [icewsHeader, icewsRow('5', 'Chad', '40', 'Mali'), 'a\tb', icewsRow('6', 'Chad', '999', 'Mali')].join(
        '\n',
      ),
    );
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'tables/lost-zeros'],
      [3, 'tables/column-count'],
      [4, 'tables/unknown-code'],
    ]);
  });

  it('takes NA and blank for nothing', async () => {
    const { records } = await readBack([icewsHeader, icewsRow('5', 'NA', '040', '')].join('\n'));
    expect(first(records)).toMatchObject({ actor: '', recipient: '', scope: 'open' });
  });
});

describe('POLECAT', () => {
  it('gives one event for each pair of countries', async () => {
    const { records, read } = await readBack([polecatHeader, polecatRow('E1', 'NPL;BTN', 'LKA')].join('\n'));
    expect(read).toBe(1);
    expect(records.map(told)).toEqual([
      '2: 2022-08-09 NPL>LKA AID/economic AID/economic q2 4500 plover/polecat dyad',
      '2: 2022-08-09 BTN>LKA AID/economic AID/economic q2 4500 plover/polecat dyad',
    ]);
    expect(records.map(({ part, record }) => [part, (record as TableEvent).event_id])).toEqual([
      [1, 'E1#1'],
      [2, 'E1#2'],
    ]);
    expect(first(records).contexts).toBe('health;disaster');
  });

  it('reads trailing tabs and a Headline that only the header has', async () => {
    const odd = polecatHeader.replace('Language', 'Headline\tLanguage');
    const rows = [odd, polecatRow('E1', 'NPL', 'LKA'), `${polecatRow('E2', 'NPL', 'LKA')}\t\t\t`, 'E3\t2022'];
    const { records, refused } = await readBack(rows.join('\n'));
    expect(records).toHaveLength(2);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([[4, 'tables/column-count']]);
  });

  it('reads ISO-8859-1 when it is no UTF-8, and refuses lines that mix them', async () => {
    const rows = [
      polecatHeader,
      polecatRow('E1', 'NPL', 'LKA', 'José'),
      polecatRow('E2', 'NPL', 'LKA', 'Zoë'),
    ];
    const latin = await readBack(Buffer.from(rows.join('\n'), 'latin1'));
    expect(latin.records.map(({ record }) => (record as TableEvent).actor_name)).toEqual(['José', 'Zoë']);
    const [header, one, two] = rows as [string, string, string];
    const mixed = Buffer.concat([Buffer.from(`${header}\n${one}\n`), Buffer.from(`${two}\n`, 'latin1')]);
    const found = await readBack(mixed);
    expect(found.records.map(({ record }) => (record as TableEvent).actor_name)).toEqual(['José']);
    expect(found.refused).toEqual([{ line: 3, reason: 'tables/mixed-encoding', found: '' }]);
  });

  it('reads the table of its successor, with the score of type and mode', async () => {
    const header =
      'id,story_id,pub_date,event_type,event_mode,date,location_name,location_country,actor_text,actor_code,recipient_text,recipient_code'
        .split(',')
        .join('\t');
    const row =
      'n1\ts9\t2026-01-05\tREJECT\tchange\t2026-01-04\tLima\tPER\tthe ministry\tPER GOV\tthe cabinet\tCHL GOV';
    const { records } = await readBack(`${header}\n${row}\n`);
    expect(first(records)).toMatchObject({ actor: 'PER', recipient: 'CHL', scale: 'plover', story: 's9' });
  });
});

describe('Phoenix', () => {
  it('reads the bare layout', async () => {
    const row =
      'G1\t20150102\t2015\t1\t2\tGHAGOV\tGHA\tGOV\t\tTGO\tTGO\t\t\t0311\t03\t1\t5.2\tAID,1\t6\t0\tAccra\t\tGHA\ts1;s2\thttps://a.example;https://b.example\twire';
    const { records, format } = await readBack(row);
    expect(format).toBe('phoenix');
    expect(records.map(told)).toEqual([
      `1: 2015-01-02 GHA>TGO 0311 ${typeOf(first(records))} q1 5200 goldstein/phoenix dyad`,
    ]);
    expect(first(records)).toMatchObject({ articles: 2, quad_given: 1, type: 'AGREE' });
  });

  it('puts back zeros that an extract lost, by the root', async () => {
    const row = (code: string, root: string) =>
      `1,1,g${code},20140627,2014,6,27,GHAGOV,GHA,GOV,,TGO,TGO,,,${code},${root},1,1,,NA,NA,,,,s,u,w`;
    const { records, refused } = await readBack(
      [phoenixHeader, row('10', '1'), row('311', '3'), row('110', '1')].join('\n'),
    );
    expect(records.map(({ record }) => (record as TableEvent).code)).toEqual(['010', '0311']);
    expect(refused).toEqual([{ line: 4, reason: 'tables/unknown-code', found: '110' }]);
  });
});

describe('PETRARCH output', () => {
  it('takes the country from the code and the intensity from the table named', async () => {
    const { records, format } = await readBack(
      '20180707\tMEXGOV\tGTM\t0331\t\tr1_2\thttps://a.example\twire\n',
    );
    expect(format).toBe('petrarch');
    expect(first(records)).toMatchObject({
      actor: 'MEX',
      recipient: 'GTM',
      event_id: 'tag:1',
      intensity1000: 5200,
      scale: 'goldstein/gdelt',
    });
  });
});

describe('CAMEO XML', () => {
  const xml = `<?xml version="1.0"?>
<CAMEO_XML><Document id="d1"><Sentences><Sentence id="s1" char_offsets="0:9">Text &amp; more</Sentence></Sentences>
<Events>
<Event id="e1" type="0211" tense="current" sentence_id="s1"><Participant role="Source" actor_name="Chad"/><Participant
 role="Target" actor_name="Mali" agent_name="Government"/></Event>
<Event id="e2" type="77" sentence_id="s1"/>
</Events></Document></CAMEO_XML>`;

  it('reads events by their tags, on the day given', async () => {
    const found = await readBack(xml, { day: '2011-01-02' });
    expect(found.records.map(told)).toEqual([
      '4: 2011-01-02 TCD>MLI 0211 REQUEST/assist q3 3400 goldstein/icews dyad',
    ]);
    expect(found.refused.map(({ line, reason }) => [line, reason])).toEqual([[6, 'tables/unknown-code']]);
    expect(found.read).toBe(2);
  });

  it('needs a day and well-formed XML', async () => {
    await expect(readBack(xml)).rejects.toMatchObject({ code: 'tables/no-day' });
    const cut = xml.slice(0, xml.indexOf('<Event id="e2"'));
    await expect(readBack(cut, { day: '2011-01-02' })).rejects.toMatchObject({ code: 'tables/bad-xml' });
  });
});

describe('tables of pairs', () => {
  it('reads daily nets, whichever side stands first', async () => {
    const { records, refused } = await readBack(
      'date,a,b,net\r\n2020-01-02,PER,CHL,-3.25\r\n2020-01-02,PER,PER,1\r\n2020-01-02,PER,EUR,1\r\n',
    );
    expect(records.map(({ record }) => record)).toEqual([
      { dataset: 'gdelt-daily-net', a: 'CHL', b: 'PER', day: 18_263, net: -3.25 },
    ]);
    expect(refused.map(({ reason }) => reason)).toEqual(['tables/same-state', 'tables/unknown-state']);
  });

  it('reads votes', async () => {
    const { records, refused } = await readBack(
      '"a","b","year","n","agree","same"\n"PE","CL",1999,50,0.9,0.8\n"PE","CL",2000,50,1.9,0.8\n',
    );
    expect(records[0]?.record).toMatchObject({
      a: 'CHL',
      b: 'PER',
      year: 1999,
      n: 50,
      agree: 0.9,
      same: 0.8,
    });
    expect(refused.map(({ reason }) => reason)).toEqual(['tables/bad-number']);
  });

  it('reads the register of arms transfers', async () => {
    const { records, format } = await readBack(
      `${sipriHeader}\n12,Sweden,"Unknown recipient(s), Asia",Boat-1,boat,Ships,2001,Yes,3,No,2003,No,New,1.5,1.5,4.5,No;\n`,
    );
    expect(format).toBe('sipri');
    expect(records[0]?.record).toMatchObject({
      deal: '12',
      supplier: 'SWE',
      recipient: '',
      recipient_name: 'Unknown recipient(s), Asia',
      ordered: 2001,
      delivered: 2003,
      number: 3,
      estimated: 1,
      tiv1000: 4500,
    });
  });
});

describe('own layouts', () => {
  const mapping = mappingOf({
    dataset: 'my-events',
    separator: 'semicolon',
    columns: { day: 'when', actor: 'who', recipient: 'whom', code: 'what', url: 'link' },
    parties: 'name',
  });

  it('reads what the mapping says, over line breaks in quotes', async () => {
    const { records, refused } = await readBack(
      'when;who;whom;what;link\n2001-02-03;Peru;"Chile";"057";"a;b"\n2001-02-04;Peru;"Chi\nle";057;x\n2001-02-05;"Peru;Chile;057;x\n2001-02-06;Peru;Chile;057;y\n',
      { mapping },
    );
    expect(
      records.map(({ line, record }) => [line, (record as TableEvent).url, (record as TableEvent).scope]),
    ).toEqual([
      [2, 'a;b', 'dyad'],
      [3, 'x', 'open'],
      [6, 'y', 'dyad'],
    ]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([[5, 'tables/open-quote']]);
  });

  it('takes numbers of the Correlates of War and Gleditsch-Ward lists by the day', async () => {
    const columns = { day: 'd', actor: 'a', recipient: 'b', code: 'c' };
    const text = 'd,a,b,c\n1985-01-01,365,135,042\n1995-01-01,365,PER,042\n2010-01-01,345,999,042\n';
    for (const [parties, states] of [
      ['cow', ['SUN>PER', 'RUS>PER', 'SRB>']],
      ['gw', ['SUN>PER', 'RUS>PER', '>']],
    ] as const) {
      const own = mappingOf({ dataset: 'numbers', columns, parties });
      const { records } = await readBack(text, { mapping: own });
      const events = records.map(({ record }) => record as TableEvent);
      expect(events.map(({ actor, recipient }) => `${actor}>${recipient}`)).toEqual(states);
      expect(events[0]?.actor_code).toBe('365');
    }
  });

  it('says which part of a mapping is wrong, and which column the file lacks', async () => {
    expect(() => mappingOf({ dataset: 'x', columns: { day: 'd' } })).toThrow(/columns.actor/);
    await expect(readBack('when;who\n', { mapping })).rejects.toMatchObject({
      code: 'tables/missing-column',
    });
  });
});

describe('files that are no table', () => {
  it.each([
    ['', 'tables/empty'],
    ['\n \n', 'tables/empty'],
    ['just some words', 'tables/unknown-format'],
    [Buffer.from('a\0b\n'), 'tables/not-text'],
    [Buffer.from('\uFEFFa\tb\n', 'utf16le'), 'tables/not-text'],
  ])('%o', async (content, code) => {
    await expect(readBack(content)).rejects.toMatchObject({ code });
  });

  it('finds the format although the first row is broken', async () => {
    const found = await readBack(`${gdeltRow(61).slice(0, 60)}\n${gdeltRow(61)}\n`);
    expect([found.format, found.read, found.records.length]).toEqual(['gdelt2', 2, 1]);
    expect(found.refused.map(({ line, reason }) => [line, reason])).toEqual([[1, 'tables/column-count']]);
  });

  it('holds a format named by the user to its layout', async () => {
    await expect(readBack(gdeltRow(61), { as: 'icews' })).rejects.toMatchObject({
      code: 'tables/not-this-format',
    });
    await expect(readBack(gdeltRow(61), { as: 'word' })).rejects.toMatchObject({
      code: 'tables/unknown-format',
    });
  });
});
