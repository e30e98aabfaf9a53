// Opens a dossier as the workbench does, adds reports one by one, and prints CPU seconds, threads counted: from the report handed in
// to all records up to date. What does not fit is drawn when a view asks for it, and measured apart.
import { nodeEffects } from '../dist/dossier/nodeEffects.js';
import { openSession } from '../dist/dossier/session.js';
import { generateReport } from '../dist-tools/bench/material/reports.js';

async function cpuOf(step) {
  const started = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

let session;
const opened = await cpuOf(async () => {
  session = await openSession(nodeEffects(), process.argv[2]);
});
const costs = [];
for (let index = 0; index < 6; index++) {
  const { name, text, date, publisher } = generateReport(index, 11);
  const bytes = new TextEncoder().encode(text);
  const document = { bytes, origin: name, mediaType: 'text/plain', date, publisher };
  costs.push(await cpuOf(() => session.add(document).then(session.settled)));
}
const misfits = await cpuOf(() => session.material().findings.length);
await session.close();
const [first, ...later] = costs;
console.log(JSON.stringify({ opened, first, next: later.sort((a, b) => a - b)[2], misfits }));
