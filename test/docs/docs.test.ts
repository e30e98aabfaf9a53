import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'models/CARD.md',
  'training/README.md',
].concat(
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const sources = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => readFileSync(join('src', name), 'utf8'));

describe('links', () => {
  it.each(pages)('%s leads nowhere that is not there', (page) => {
    const text = readFileSync(page, 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const broken = targets.filter(
      (target) => !/^https?:/.test(target) && !existsSync(join(dirname(page), target)),
    );
    expect(broken).toEqual([]);
  });
});

describe('codes', () => {
  it('every notice and error code is documented, and no other', () => {
    const areas =
      '(?:readers|writers|language|coding|claims|relations|tables|store|hypotheses|forecasts|briefs|llm|dossier|server|cli)';
    const used = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(new RegExp(`'(${areas}/[a-z-]+)'`, 'g'))].map(([, code]) => code),
      ),
    );
    const page = readFileSync('docs/notices.md', 'utf8');
    const told = new Set([...page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map(([, code]) => code));
    expect([...used].filter((code) => !told.has(code))).toEqual([]);
    expect([...told].filter((code) => !used.has(code))).toEqual([]);
  });
});
