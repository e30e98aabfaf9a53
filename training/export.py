"""Write the shipped model: JSON header, then tensors (int8 with one float scale a row, or float32)."""
import argparse, collections, hashlib, json, struct
import torch
from conllu import read, join_designators
from word_table import word_table
from net import Net, TABLES, GLOVE, HIDDEN, ARC, LABEL

parser = argparse.ArgumentParser()
parser.add_argument('--work', default='work')
parser.add_argument('--model', default='work/model.pt')
parser.add_argument('--out', default='../models/en.bin')
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

tensors, blob = {}, bytearray()


def put(name, t):
    t = t.detach().float().contiguous()
    shape = list(t.shape)
    while len(blob) % 4:
        blob.append(0)
    offset = len(blob)
    rows = t.reshape(-1, shape[-1]) if t.dim() > 1 else t.reshape(1, -1)
    quantised = t.dim() > 1
    if quantised:
        scale = rows.abs().max(1).values / 127
        scale[scale == 0] = 1
        q = torch.round(rows / scale[:, None]).clamp(-127, 127).to(torch.int8)
        blob.extend(scale.numpy().astype('<f4').tobytes())
        blob.extend(q.numpy().tobytes())
    else:
        blob.extend(rows.numpy().astype('<f4').tobytes())
    tensors[name] = {'shape': shape, 'offset': offset, 'int8': quantised}


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

words = {}


def put_words(name, entries, keys=None):
    places = []
    for part, size in zip(word_table(entries, keys), (1, 4, 2)):
        while len(blob) % 4:
            blob.append(0)
        places.append([len(blob), len(part) // size])
        blob.extend(part)
    words[name] = dict(zip(('text', 'starts', 'slots'), places))


put_words('glove', voc['glove'][:opt.keep_glove])
for k, (name, _) in enumerate(TABLES):
    put_words(name, voc['tables'][k])
put_words('lemmas', lemmas, [entry.rsplit('\t', 1)[0] for entry in lemmas])

header = {'format': 2, 'language': 'en', 'version': opt.version, 'sizes': {'hidden': HIDDEN, 'arc': ARC, 'label': LABEL, 'glove': GLOVE},
          'tables': [{'name': name, 'dim': dim} for name, dim in TABLES], 'tags': voc['tags'], 'labels': voc['labels'],
          'words': words, 'tensors': tensors}
text = json.dumps(header, ensure_ascii=False).encode('utf8')
text += b' ' * (-(len(text) + 8) % 4)
out = b'DTN1' + struct.pack('<I', len(text)) + text + bytes(blob)
open(opt.out, 'wb').write(out)
print(len(out), 'bytes, header', len(text), 'sha256', hashlib.sha256(out).hexdigest(), len(lemmas), 'lemmas')
