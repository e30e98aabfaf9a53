import { describe, expect, it } from 'vitest';
import { codes, read } from './builders.js';

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire &amp; Co</title><link>https://wire.example</link>
<item><title>First &lt;i&gt;item&lt;/i&gt;</title><link>https://wire.example/1</link><guid isPermaLink="false">g1</guid>
<pubDate>Sun, 26 Jul 2020 23:30:00 +0300</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Moscow spoke.</p><p>Beijing&nbsp;listened.</p>]]></content:encoded></item>
<item><title>Only a headline</title><link>https://wire.example/2</link><pubDate>soon</pubDate></item>
<item><title>Quoted</title><guid>https://wire.example/3</guid><source url="https://other.example/rss">Other</source><description>&lt;p&gt;Text &amp;amp; more.&lt;/p&gt;</description></item>
</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atomic</title>
<entry><title type="html">A &amp;amp; B</title><id>urn:1</id><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
<updated>2020-07-27T00:00:00Z</updated><published>2020-07-26T00:00:00Z</published><content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry>
<entry><title>X</title><updated>2020-07-28T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two <b>bold</b> words.</p></div></content></entry></feed>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old</title><link>l</link><description>d</description></channel>
<item rdf:about="y"><title>I</title><link>https://old.example/1</link><description>Three.</description><dc:date>2020-07-26</dc:date></item></rdf:RDF>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Modern',
  items: [
    {
      id: '1',
      url: 'https://m.example/1',
      title: 'T',
      content_html: '<p>Four.</p>',
      date_published: '2020-07-26T00:00:00Z',
    },
    { id: '2', content_text: 'Five < six.', date_published: '2020-07-26T00:00:00Z' },
  ],
});

describe('feeds', () => {
  it('RSS: each item is a report', async () => {
    const result = await read(rss, 'wire.xml');
    expect(result.reports).toMatchObject([
      {
        text: 'Moscow spoke.\n\nBeijing\u00a0listened.',
        title: 'First item',
        publisher: 'Wire & Co',
        date: '2020-07-26',
        url: 'https://wire.example/1',
      },
      { text: 'Only a headline', url: 'https://wire.example/2' },
      { text: 'Text & more.', publisher: 'Other', url: 'https://wire.example/3' },
    ]);
    expect(codes(result)).toEqual(['readers/bad-date', 'readers/no-date']);
    expect(result.notices[0]?.report).toBe(result.reports[1]?.id);
  });
  it('Atom', async () => {
    const { reports, notices } = await read(atom, 'a', { mediaType: 'application/atom+xml' });
    expect(notices).toEqual([]);
    expect(reports).toMatchObject([
      { text: 'One.', title: 'A & B', publisher: 'Atomic', date: '2020-07-26', url: 'https://a.example/1' },
      { text: 'Two bold words.', title: 'X', date: '2020-07-28' },
    ]);
  });
  it('RDF', async () => {
    const { reports } = await read(rdf, 'a.rdf');
    expect(reports).toMatchObject([
      { text: 'Three.', publisher: 'Old', date: '2020-07-26', url: 'https://old.example/1' },
    ]);
  });
  it('JSON Feed', async () => {
    const { reports } = await read(json, 'feed.json');
    expect(reports).toMatchObject([
      { text: 'Four.', title: 'T', publisher: 'Modern', date: '2020-07-26', url: 'https://m.example/1' },
      { text: 'Five < six.' },
    ]);
  });
  it("the user's date only fills in, the user's publisher wins", async () => {
    const { reports } = await read(rss, 'wire.xml', { date: '2020-08-01', publisher: 'P' });
    expect(reports.map((report) => report.date)).toEqual(['2020-07-26', '2020-08-01', '2020-08-01']);
    expect(reports.every((report) => report.publisher === 'P')).toBe(true);
  });
  it('gives each item an id of its own content, and bytes that read back as the same report', async () => {
    const { reports, parts = [] } = await read(rss, 'wire.xml');
    const shorter = await read(rss.replace(/<item><title>Only[\s\S]*?<\/item>/, ''), 'wire.xml');
    expect(shorter.reports.map((report) => report.id)).toEqual([reports[0]?.id, reports[2]?.id]);
    for (const [index, part] of parts.entries()) {
      const again = await read(part.bytes, `${part.id}.md`);
      const { origin: _, ...rest } = reports[index] ?? { origin: '' };
      expect(again.reports[0]).toMatchObject(rest);
    }
  });
  it('keeps an item that stands there twice once', async () => {
    const item = '<item><title>a</title><description>b</description></item>';
    const result = await read(
      `<rss version="2.0"><channel><title>x</title>${item}${item}</channel></rss>`,
      'a.rss',
    );
    expect(result.reports).toHaveLength(1);
    expect(codes(result)).toEqual(['readers/no-date']);
  });
  it('stops at the limit of items', async () => {
    const result = await read(rss, 'a.xml', { limits: { feedItems: 1 } });
    expect(result.reports).toHaveLength(1);
    expect(codes(result)).toEqual(['readers/too-large']);
  });
  it.each([
    ['other XML', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'readers/unknown-format'],
    ['XML cut off', '<rss version="2.0"><channel><title>x', 'readers/unknown-format'],
    ['no items', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'readers/empty'],
  ])('gives a notice for %s', async (_, text, code) => {
    const result = await read(text, 'a.xml');
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual([code]);
  });
  it('does not expand entities, neither many times nor from files', async () => {
    const doctype =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const text = `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>x</title><item><description>t &b; &f;</description></item></channel></rss>`;
    const result = await read(text, 'a.xml', { date: '2020-07-26' });
    for (const report of result.reports) expect(report.text).not.toMatch(/haha|root:/);
  });
});
