// Takes and gives back the lock of a folder until the time is over. While it holds it, it keeps a file of its own
// name open to others: an overlap is seen by whoever finds another one's file, or loses his own.
import { closeSync, openSync, readdirSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../../dist/dossier/lock.js';
import { nodeEffects } from '../../dist/dossier/nodeEffects.js';
import { nodeProcesses } from '../../dist/dossier/nodeProcesses.js';

const [folder, inside, milliseconds] = process.argv.slice(2);
const effects = nodeEffects();
const until = Date.now() + Number(milliseconds);
const mine = join(inside, `in-${process.pid}`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

while (Date.now() < until) {
  let lock;
  try {
    lock = await acquireLock(effects, folder);
  } catch (error) {
    if (error.code !== 'dossier/busy') throw error;
    await pause(1 + (process.pid % 3));
    continue;
  }
  closeSync(openSync(mine, 'w'));
  writeSync(1, `+ ${process.pid} ${process.hrtime.bigint()}\n`);
  const others = readdirSync(inside).filter((name) => name !== `in-${process.pid}`);
  // Files of killed holders stay behind; only those whose process runs count, and a killed one that its parent has not yet
  // asked for runs no more, though /proc still shows it.
  for (const name of others)
    if (await nodeProcesses.running(Number(name.slice(3)))) writeSync(1, `overlap ${name} ${process.pid}\n`);
  await pause(Date.now() % 4);
  unlinkSync(mine);
  writeSync(1, `- ${process.pid} ${process.hrtime.bigint()}\n`);
  await lock.release();
}
