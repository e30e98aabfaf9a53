import { scoreDictionaryCodes } from './events/petrarchCodes.js';
import { textOf } from './events/files.js';
for (const path of ['../shared/data/events/petrarch/PETR.UnitTest.records.ud.jsonl', '../shared/data/events/petrarch/PETR_Validate_records_2_02.ud.jsonl']) {
  console.log(path);
  scoreDictionaryCodes(textOf(path) ?? '', { path, show: process.argv.includes('--show') });
}
