// A program: makes a dossier of so many generated reports, uncoded.
import { createDossier, openDossier } from '../../src/dossier/folder.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { addDocument } from '../../src/dossier/reports.js';
import { hasty } from './hasty.js';
import { generateReport } from './reports.js';

const [path = '', count = '0'] = process.argv.slice(2);
const effects = hasty(nodeEffects());
await createDossier(effects, path, { title: 'Generated' });
const dossier = await openDossier(effects, path, { mode: 'write' });
for (let index = 0; index < Number(count); index++) {
  const { name, text, date, publisher } = generateReport(index, 7);
  const bytes = new TextEncoder().encode(text);
  await addDocument(dossier, { bytes, origin: name, mediaType: 'text/plain', date, publisher });
}
await dossier.close();
