import { readFile } from 'node:fs/promises';

const place = new URL('../build.json', import.meta.url);

/** Names the code that this program codes with, so that another build of one version is another coder; undefined when it runs unbuilt. */
export async function codingBuild(): Promise<string | undefined> {
  const text = await readFile(place, 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { coding?: string }).coding;
}
