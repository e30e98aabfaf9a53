"""Write a trained network as a model file (model_file.py), which reduce.py makes the shipped one of."""
import argparse, collections, json
import torch
from conllu import read, join_designators
from model_file import Writer
from word_table import word_table
from net import Net, TABLES, GLOVE, HIDDEN, ARC, LABEL

parser = argparse.ArgumentParser()
parser.add_argument('--work', default='work')
parser.add_argument('--model', default='work/model.pt')
parser.add_argument('--out', default='work/full.bin')
parser.add_argument('--keep-glove', type=int, default=30000)
parser.add_argument('--version', default='0')
opt = parser.parse_args()

voc = json.load(open(f'{opt.work}/vocabulary.json'))
vectors = torch.load(f'{opt.work}/glove.pt')
state = torch.load(opt.model)
glove = torch.cat([torch.zeros(1, GLOVE), vectors[:opt.keep_glove]])

# Lemmas the rules of src/language/net/lemma.ts do not give are listed: most frequent lemma of (form, tag), names left out.
counts = collections.defaultdict(collections.Counter)
for s in [join_designators(s) for s in read(f'{opt.work}/ewt-train.conllu') + read(f'{opt.work}/gum-train.conllu', ('GUM_conversation',))]:
    for w in s:
        if not w.xpos.startswith('NNP') and not any(c.isdigit() for c in w.form) and ' ' not in w.lemma:
            counts[(w.form.lower(), w.xpos)][w.lemma if w.form.islower() else w.lemma.lower()] += 1
lemmas = []
for (form, tag), c in sorted(counts.items()):
    lemma, n = max(c.items(), key=lambda x: (x[1], x[0]))
    if lemma != form or tag in ('NNS', 'VBZ', 'VBD', 'VBN', 'VBG'):
        if lemma not in ('_', ''):
            lemmas.append(f'{form}\t{tag}\t{lemma}')

writer = Writer()
put = lambda name, t: writer.put(name, t.detach().float().numpy())

put('glove', glove)
for k, (name, _) in enumerate(TABLES):
    put(name, state[f'tables.{k}.weight'])
put('root', state['root'])
for layer in (0, 1):
    for suffix, side in (('', 'f'), ('_reverse', 'b')):
        put(f'lstm{layer + 1}{side}.ih', state[f'lstms.{layer}.weight_ih_l0{suffix}'])
        put(f'lstm{layer + 1}{side}.hh', state[f'lstms.{layer}.weight_hh_l0{suffix}'])
        put(f'lstm{layer + 1}{side}.bias', state[f'lstms.{layer}.bias_ih_l0{suffix}'] + state[f'lstms.{layer}.bias_hh_l0{suffix}'])
roles = ('arc_head', 'arc_dep', 'label_head', 'label_dep')
for part in ('weight', 'bias'):
    for name in ('tag', 'entity'):
        put(f'{name}.{part}', state[f'{name}.{part}'])
    put(f'roles.{part}', torch.cat([state[f'{name}.{part}'] for name in roles]))
put('U', state['U'][:-1])
put('Ubias', state['U'][-1])
put('V', state['V'].reshape(-1, LABEL + 1))

writer.put_words('glove', word_table(voc['glove'][:opt.keep_glove]))
for k, (name, _) in enumerate(TABLES):
    writer.put_words(name, word_table(voc['tables'][k]))
writer.put_words('lemmas', word_table(lemmas, [entry.rsplit('\t', 1)[0] for entry in lemmas]))

writer.save(opt.out, {'format': 2, 'language': 'en', 'version': opt.version, 'sizes': {'hidden': HIDDEN, 'arc': ARC, 'label': LABEL, 'glove': GLOVE},
                      'tables': [{'name': name, 'dim': dim} for name, dim in TABLES], 'tags': voc['tags'], 'labels': voc['labels']})
print(len(lemmas), 'lemmas')
