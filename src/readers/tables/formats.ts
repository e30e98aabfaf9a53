import type { TableFormat } from './format.js';
import { CAMEO_XML } from './formats/cameoXml.js';
import { exported, exportedLines } from './formats/exported.js';
import { gdelt1, gdelt2, gdeltExtract, gdeltTabExtract } from './formats/gdelt.js';
import { icews } from './formats/icews.js';
import { pairNet, sipri, unVotes } from './formats/pairs.js';
import { petrarch } from './formats/petrarch.js';
import { phoenix, phoenixExtract } from './formats/phoenix.js';
import { polecat } from './formats/polecat.js';

/** CAMEO XML is read by tags, not by rows. */
const cameoXml: TableFormat = {
  name: CAMEO_XML,
  title: 'CAMEO XML',
  table: 'events',
  separator: 'xml',
  terms: '',
  open: (first) =>
    /^\s*<(?:\?xml|CAMEO_XML)\b/.test(first.join('\t')) ? { header: false, row: () => [] } : undefined,
};

/** All kinds of files, the narrowest first: the first that knows a file's first row reads it. */
export const tableFormats: readonly TableFormat[] = [
  exported,
  exportedLines,
  cameoXml,
  gdelt2,
  gdelt1,
  gdeltExtract,
  gdeltTabExtract,
  icews,
  polecat,
  phoenix,
  phoenixExtract,
  pairNet,
  unVotes,
  sipri,
  petrarch,
];
