import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detente, freshFolder } from '../cli/run.js';

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
    const areas = '(?:readers|language|coding|claims|briefs|dossier|cli)';
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

describe('commands', () => {
  it('every command is in the README', () => {
    const { out } = detente(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name as string)
      .filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(5);
    const readme = readFileSync('README.md', 'utf8');
    expect(commands.filter((name) => !readme.includes(`detente ${name}`))).toEqual([]);
  });
});

/** Console blocks of the README are run; lines of output must come in order, `...` stands for anything. */
describe('the README session', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```console\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text,
  );
  const folder = freshFolder();
  const root = process.cwd();
  const steps = blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command = '', ...lines] = step.trimEnd().split('\n');
        return { command, lines };
      }),
  );
  it('has steps', () => expect(steps.length).toBeGreaterThan(4));
  it.each(steps)('$command', ({ command, lines }) => {
    const words = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
    const { code, out } = detente(
      words.slice(1).map((word) => word.replace(/^examples\//, `${root}/examples/`)),
      { cwd: folder },
    );
    expect(code).toBe(0);
    let at = 0;
    for (const line of lines.filter((one) => one !== '...')) {
      const [start = '', end = ''] = line.split('...');
      const found = out.indexOf(start, at);
      expect(found < 0 ? `${line} (not in the output)` : line).toBe(line);
      at = found + start.length;
      expect(out.slice(found).includes(end)).toBe(true);
    }
  });
});
