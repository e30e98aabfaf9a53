// Adds to a dossier without end and says, a line each, what has been confirmed to it. It is meant to be killed.
import { writeSync } from 'node:fs';
import { openDossier } from '../../dist/dossier/folder.js';
import { nodeEffects } from '../../dist/dossier/nodeEffects.js';
import { addDocument } from '../../dist/dossier/reports.js';

const [path, round] = process.argv.slice(2);
const dossier = await openDossier(nodeEffects(), path, { mode: 'write', by: 'kill-test' });
writeSync(1, 'open\n');

for (let n = 0; ; n += 1) {
  const note = async (part) => {
    const name = `${round}-${n}-${part}`;
    await dossier.journal.append({ by: 'kill-test', kind: 'note', fields: { name, pad: 'x'.repeat(200 * part) } });
    writeSync(1, `note ${name}\n`);
  };
  const report = async () => {
    const bytes = new TextEncoder().encode(`Round ${round}, report ${n}: the ministry postponed the talks.`);
    const { added } = await addDocument(dossier, { bytes, origin: 'talks.txt', date: '2021-03-01' });
    writeSync(1, `report ${added[0].id}\n`);
  };
  await Promise.all([note(1), note(2), note(3), report()]);
}
