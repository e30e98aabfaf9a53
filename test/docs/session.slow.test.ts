import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detente, freshFolder } from '../cli/run.js';

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
