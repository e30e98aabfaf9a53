import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean; readonly license?: string }>
  >;
}

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
/** `./dist/coding/index.js` is compiled from `src/coding/index.ts`. */
const sourceOf = (built: string) => built.replace(/^(?:\.\/)?dist\/(.*?)(?:\.d\.ts|\.js)$/, 'src/$1.ts');

describe('package.json', () => {
  it('has the version that the program prints', () => {
    expect(version).toBe(manifest.version);
  });

  it('exports and installs only what the sources give', () => {
    const built = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [entry.types, entry.default],
    );
    const missing = [...built, ...Object.values(manifest.bin)].filter((path) => !existsSync(sourceOf(path)));
    expect(missing).toEqual([]);
  });

  it('installs a command that node runs', () => {
    expect(read(sourceOf(manifest.bin.detente ?? '')).split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('ships files that exist', () => {
    const committed = manifest.files.filter((path) => path !== 'dist');
    expect(committed.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('runs scripts that exist', () => {
    const named = Object.values(manifest.scripts).flatMap((line) => line.match(/scripts\/\S+\.mjs/g) ?? []);
    const built = Object.values(manifest.scripts).flatMap((line) => line.match(/dist-tools\/\S+\.js/g) ?? []);
    const sources = [...named, ...built.map((path) => path.replace(/^dist-tools\/(.*)\.js$/, '$1.ts'))];
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range),
    );
    expect(loose).toEqual([]);
  });

  it('pins vitest and its coverage to the same version', () => {
    expect(manifest.devDependencies['@vitest/coverage-v8']).toBe(manifest.devDependencies.vitest);
  });
});

describe('package-lock.json', () => {
  it('installs without running anything', () => {
    const scripted = Object.entries(lock.packages).filter(
      ([path, { dev, hasInstallScript }]) => path !== '' && !dev && hasInstallScript,
    );
    expect(scripted).toEqual([]);
  });

  it('brings only licences that may be passed on with ours', () => {
    const free =
      /^\(?(MIT|ISC|Apache-2\.0|BSD|BSD-2-Clause|BSD-3-Clause|0BSD|CC0-1\.0|Unlicense|Python-2\.0|BlueOak-1\.0\.0)\b/;
    const others = Object.entries(lock.packages)
      .filter(([path, { dev, license }]) => path !== '' && !dev && !free.test(license ?? ''))
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(others).toEqual([]);
  });
});

describe('.ci/run', () => {
  it('may be executed', () => {
    expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
  });
});
