// Codes a dossier, says a line for each report that is coded, and at the end the hash of all records. It is meant to be killed.
// `anew`: whatever was kept; `read`: without the lock.
import { writeSync } from 'node:fs';
import { canonicalJson } from '../../dist/dossier/canonical.js';
import { openDossier } from '../../dist/dossier/folder.js';
import { sha256 } from '../../dist/dossier/hash.js';
import { nodeEffects } from '../../dist/dossier/nodeEffects.js';
import { bringUpToDate, rebuild } from '../../dist/dossier/rebuild.js';
import { makerOf } from '../../dist/dossier/storedMaterial.js';

const [path, how] = process.argv.slice(2);
const mode = how === 'read' ? 'read' : 'write';
const dossier = await openDossier(nodeEffects(), path, { mode, by: 'kill-test' });
writeSync(1, 'open\n');
const onDone = (done, total) => writeSync(1, `${done} of ${total}\n`);
const code = how === 'anew' ? rebuild : bringUpToDate;
const { material } = await code(dossier, await makerOf(), { threads: 0, onDone });
writeSync(1, `made ${sha256(canonicalJson({ ...material, notices: [] }))}\n`);
await dossier.close();
