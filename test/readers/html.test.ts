import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/readers/html/entities.js';
import { htmlToText } from '../../src/readers/html/htmlToText.js';
import { measureHtml } from '../../src/readers/html/measureHtml.js';
import { pageMetadata } from '../../src/readers/html/pageMetadata.js';
import { attributesOf } from '../../src/readers/html/scanHtml.js';
import { processorTime } from '../processorTime.js';
import { codes, read } from './builders.js';

const article = readFileSync(new URL('fixtures/article.html', import.meta.url), 'utf8');
const sentence = 'The two capitals talked for long, agreed on little, and will meet again in spring. ';
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  it('gives the article without menus, and what the page states about itself', async () => {
    const { reports, notices } = await read(article, 'article.html');
    expect(notices).toEqual([]);
    expect(reports[0]).toMatchObject({
      title: 'Rocket delivery stopped & explained',
      publisher: 'Daily Gazette',
      date: '2020-07-26',
      url: 'https://gazette.example/world/rockets',
      mediaType: 'text/html',
    });
    const paragraphs = reports[0]?.text.split('\n\n') ?? [];
    expect(paragraphs).toContain('A rocket on a truck, as seen in spring.');
    expect(paragraphs).toContain('What comes next');
    expect(paragraphs.find((paragraph) => paragraph.startsWith('The first state'))).toContain(
      'the factory\u2019s pandemic',
    );
    expect(reports[0]?.text).toContain('earlier than planned,\nthe ministry added');
    expect(reports[0]?.text).not.toMatch(/never shown|color|steal|Subscribe|Home|Copyright/);
  });
  it('is found by its start whatever its name, but a .txt stays text', async () => {
    expect((await read(article, 'https://gazette.example/world/rockets')).reports[0]?.mediaType).toBe(
      'text/html',
    );
    expect((await read(article, 'x', { mediaType: 'text/html; charset=utf-8' })).reports[0]?.mediaType).toBe(
      'text/html',
    );
    expect((await read(article, 'x.txt')).reports[0]?.mediaType).toBe('text/plain');
  });
  it('names the host as publisher when the page names none, else the author', async () => {
    const body = `<p>${sentence.repeat(8)}</p>`;
    expect(
      (await read(page(body), 'a.html', { url: 'https://www.news.example/1' })).reports[0]?.publisher,
    ).toBe('news.example');
    const signed = page(body, '<meta name="author" content="Ann Example">');
    expect((await read(signed, 'a.html')).reports[0]?.publisher).toBe('Ann Example');
  });
  it('takes the site off the title', async () => {
    const head =
      '<title>Talks - and more \u2013 Daily Gazette</title><meta property="og:site_name" content="Daily Gazette">';
    expect((await read(page(`<p>${sentence}</p>`, head), 'a.html')).reports[0]?.title).toBe(
      'Talks - and more',
    );
  });
  it('warns of a large page with little text', async () => {
    const html = page(`<p>Please enable scripts.</p><script>${'x'.repeat(30_000)}</script>`);
    expect(codes(await read(html, 'a.html', { date: '2020-07-26' }))).toEqual(['readers/little-text']);
  });
  it('keeps what follows the end of the body', async () => {
    const { reports } = await read(
      `${page(`<p>${sentence.repeat(5)}</p>`)}<p>Afterthought, ${sentence}</p>`,
      'a.html',
    );
    expect(reports[0]?.text).toContain('Afterthought');
  });
  it('reads old encodings', async () => {
    const text = `<p>Le d\u00e9l\u00e9gu\u00e9 a dit \u00ab non \u00bb. ${sentence}</p>`;
    const latin = (html: string) => new Uint8Array(Buffer.from(html, 'latin1'));
    for (const head of [
      '',
      '<meta charset="iso-8859-1">',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    ]) {
      const { reports, notices } = await read(latin(page(text, head)), 'a.html', { date: '2020-07-26' });
      expect(reports[0]?.text).toContain('Le d\u00e9l\u00e9gu\u00e9 a dit \u00ab non \u00bb.');
      expect(notices).toEqual([]);
    }
  });
  it('keeps a mostly sound UTF-8 page UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(page('<p>d\u00e9l\u00e9gu\u00e9 ')),
      Uint8Array.of(0xe9),
      Buffer.from(`${sentence}</p>`),
    ]);
    const result = await read(new Uint8Array(bytes), 'a.html', { date: '2020-07-26' });
    expect(result.reports[0]?.text).toContain('d\u00e9l\u00e9gu\u00e9 \ufffd');
    expect(codes(result)).toEqual(['readers/bad-encoding']);
  });
});

describe('metadata of a page', () => {
  it('reads JSON-LD, in a graph too', () => {
    const node =
      '{"@type":"NewsArticle","headline":"H","datePublished":"2020-07-26T10:00","publisher":{"name":"P"},"author":[{"name":"A"}],"url":"http://u.example"}';
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const expected = {
      title: 'H',
      publisher: 'P',
      date: '2020-07-26T10:00',
      url: 'http://u.example',
      author: 'A',
    };
    expect(pageMetadata(script(`{"@context":"x","@graph":[{"@type":"WebSite"},${node}]}`))).toEqual(expected);
    expect(pageMetadata(script(`[${node.replace('{', '{"@context":"x",')}]`))).toEqual(expected);
    expect(pageMetadata(script('{"@context": broken'))).toMatchObject({ title: undefined });
  });
  it.each([
    ['<time datetime="2020-01-01"></time><time datetime="2020-07-26" pubdate>', '2020-07-26'],
    ['<span itemprop="datePublished" content="2020-07-26">', '2020-07-26'],
    ['<time datetime="2020-07-26">', '2020-07-26'],
    ['<meta content=2020-07-26 name=DC.date.issued>', '2020-07-26'],
    [
      "<meta name='date' content='2019-01-01'><meta property='og:published_time' content='2020-07-26'>",
      '2020-07-26',
    ],
    ['<!-- <meta name="date" content="2020-07-26"> -->', undefined],
  ])('%s', (html, date) => expect(pageMetadata(html).date).toBe(date));
  it('reads attributes in every spelling', () => {
    const found = attributesOf(' a=1 B="x > y" c = \'z\' d e="" a=2');
    expect([...found]).toEqual([
      ['a', '1'],
      ['b', 'x > y'],
      ['c', 'z'],
      ['d', ''],
      ['e', ''],
    ]);
  });
});

describe('HTML to text', () => {
  it.each([
    ['<p>a<p>b', 'a\n\nb'],
    ['a<br>b<br><br>c', 'a\nb\n\nc'],
    ['<ul><li>a<li>b</ul>c', 'a\n\nb\n\nc'],
    ['<tr><td>a<td>b</tr><tr><td>c', 'a b\n\nc'],
    ['a <b>b</b>c\n  d', 'a bc d'],
    ['a<script>b</script>c<style>d</style><!-- e -->f', 'acf'],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['<![CDATA[a]]>', 'a'],
    ['<p title="a > b">c', 'c'],
    [
      'AT&amp;T &nbsp;&#8217;&#x2019;&#146; &hellip; &unknown; &#0;',
      'AT&T \u00a0\u2019\u2019\u2019 \u2026 &unknown; \ufffd',
    ],
    ['a<scr', 'a'],
    ['', ''],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(decodeEntities(escaped)).toBe(text.replaceAll('<', '<'));
        expect(htmlToText(`<p>${escaped}`)).toBe(text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, ''));
      }),
    );
  });
});

describe('hostile pages', () => {
  const within = async (html: string, milliseconds: number) => {
    const spent = processorTime();
    const result = await read(html, 'a.html', { date: '2020-07-26' });
    expect(spent()).toBeLessThan(milliseconds);
    return result;
  };
  it('reads 100,000 nested elements within a second', async () => {
    const result = await within(`${'<div>'.repeat(100_000)}Text.${'</div>'.repeat(100_000)}`, 1000);
    expect(codes(result)).toEqual(['readers/html-too-deep']);
    expect(result.reports[0]?.text).toBe('Text.');
  });
  it.each([
    ['many elements', page('<p>a, b</p>'.repeat(60_000))],
    ['many deep branches', page(`${'<div>'.repeat(400)}x${'</div>'.repeat(400)}`.repeat(100))],
    ['stray brackets', '<p>x'.concat('<'.repeat(2_000_000))],
    ['stray ampersands', '<p>x'.concat('&'.repeat(2_000_000))],
    [
      'a tag with many attributes',
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>x</p>`,
    ],
  ])('takes plain text from a page with %s', async (_, html) => {
    const result = await within(html, 3000);
    expect(codes(result)).toEqual(['readers/html-too-deep']);
    expect(result.reports[0]?.text.length).toBeGreaterThan(0);
  });
  it.each([
    ['tags that never end', '<p>x'.concat('<a '.repeat(500_000))],
    ['quotes that never end', '<p>x'.concat('<a b="'.repeat(300_000))],
    ['comments that never end', '<p>x'.concat('<!--'.repeat(500_000))],
    ['a script that never ends', '<p>x<script>'.concat('</s'.repeat(500_000))],
  ])('stays quick with %s', async (_, html) => {
    const result = await within(html, 3000);
    expect(result.reports[0]?.text).toBe('x');
  });
  it('measures depth as a parser would build it', () => {
    expect(measureHtml('<p>a'.repeat(900)).depth).toBe(1);
    expect(measureHtml(`<ul>${'<li>a'.repeat(900)}</ul>`).depth).toBe(2);
    expect(measureHtml(`<table>${'<tr><td>a<td>b'.repeat(900)}`).depth).toBe(3);
    expect(measureHtml('<br><img><div/>'.repeat(9)).depth).toBe(9);
    expect(measureHtml(`<svg>${'<path/>'.repeat(9)}</svg>`).depth).toBe(1);
    expect(measureHtml('<b></i></b>'.repeat(9))).toMatchObject({ depth: 1, elements: 9 });
    expect(measureHtml('<script><div><div></script><p>')).toMatchObject({ depth: 1, elements: 2 });
  });
});
