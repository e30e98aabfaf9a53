"""Fewer multiplications: the large matrices of a finished model file become products of two narrow ones.

Each factoring starts as the one that errs least on what its inputs really are (singular values of W C^1/2, C the second
moments of the inputs on the training files); then the whole is trained to give the judgement and the inner states of the
file it came from, with int8 rows as they are stored. `OMP_NUM_THREADS=1 python3 reduce.py` with the settings of train.sh.
"""
import argparse, random, time
import numpy as np
import torch
import torch.nn.functional as F
from conllu import read, join_designators, collapse_names, name_classes
from features import features, low
from model_file import Reader, Writer
from net import ARC, HIDDEN, LABEL, TABLES

SIDES = ('f', 'b')
# What is written; `down` of the second layer's input serves both directions, that of the words tags and name marks.
FACTORS = {'lstm1f.hh': ('lstm1f.hh',), 'lstm1b.hh': ('lstm1b.hh',), 'lstm2f.hh': ('lstm2f.hh',), 'lstm2b.hh': ('lstm2b.hh',),
           'lstm2.ih': ('lstm2f.ih', 'lstm2b.ih'), 'words': ('tag.weight', 'entity.weight'), 'roles': ('roles.weight',)}
FROZEN = ('glove', 'root', 'lstm1f.ih', 'lstm1b.ih', *(name for name, _ in TABLES))


class Data:
    """Sentences as numbers, cut into batches of sentences of like length."""

    def __init__(self, model):
        self.tables = [{v: i for i, v in enumerate(model.word_list(name))} for name, _ in TABLES]
        self.glove = {w: i + 1 for i, w in enumerate(model.word_list('glove'))}

    def encode(self, s):
        ids = [[index.get(v, 1) for index, v in zip(self.tables, features(w))] for w in s]
        g = [0 if w.name else self.glove.get(w.form.lower(), self.glove.get(low(w.form), 0)) for w in s]
        return torch.tensor(ids), torch.tensor(g), torch.tensor([w.head for w in s]), [w.rel for w in s], [w.upos for w in s]

    def batches(self, sentences, size):
        order = sorted(range(len(sentences)), key=lambda i: len(sentences[i][1]) + random.random())
        out, batch = [], []
        for i in order:
            if batch and (len(batch) + 1) * len(sentences[i][1]) > size:
                out.append(batch)
                batch = []
            batch.append(sentences[i])
        return out + [batch]


def pad(batch):
    stack = lambda k: torch.nn.utils.rnn.pad_sequence([s[k] for s in batch], batch_first=True)
    return stack(0), stack(1), torch.tensor([len(s[1]) for s in batch])


def whole(x):
    """Rows as the file stores them, int8 with one scale each; the gradient passes through."""
    scale = x.detach().abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
    return x + ((x / scale).round() * scale - x).detach()


def run(weights, vectors, lengths):
    """Scores of a batch: both layers' states, tags, name marks, arcs (dependant x head), label vectors of heads and dependants."""
    layer = vectors
    states = []
    for number in (1, 2):
        packed = torch.nn.utils.rnn.pack_padded_sequence(layer, lengths + 1, batch_first=True, enforce_sorted=False)
        flat = [weights[f'lstm{number}{side}.{part}'] for side in SIDES for part in ('ih', 'hh')]
        zero = torch.zeros(4 * HIDDEN)
        flat = [flat[0], flat[1], weights[f'lstm{number}f.bias'], zero, flat[2], flat[3], weights[f'lstm{number}b.bias'], zero]
        start = torch.zeros(2, len(lengths), HIDDEN)
        out, _, _ = torch._VF.lstm(packed.data, packed.batch_sizes, (start, start), flat, True, 1, 0.0, True, True)
        packed = torch.nn.utils.rnn.PackedSequence(out, packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices)
        layer = torch.nn.utils.rnn.pad_packed_sequence(packed, batch_first=True)[0]
        states.append(layer)
    both = torch.cat(states, -1)[:, 1:]
    tags, marks = (F.linear(both, weights[f'{name}.weight'], weights[f'{name}.bias']) for name in ('tag', 'entity'))
    roles = F.leaky_relu(F.linear(states[1], weights['roles.weight'], weights['roles.bias']), 0.1)
    ah, ad, lh, ld = roles.split((ARC, ARC, LABEL, LABEL), -1)
    arcs = (ad[:, 1:] @ weights['U'] + weights['Ubias']) @ ah.transpose(1, 2)
    outside = torch.arange(arcs.size(2))[None, None] > lengths[:, None, None]
    one = lambda x: torch.cat([x, x.new_ones(*x.shape[:2], 1)], -1)
    return states, tags, marks, arcs.masked_fill(outside, -1e9), one(lh), one(ld)[:, 1:]


def label_scores(weights, lh, ld, heads):
    """Scores of labels of words below the given heads: batch x words x labels."""
    chosen = lh.gather(1, heads[..., None].expand(-1, -1, LABEL + 1))
    product = F.linear(chosen, weights['V']).unflatten(-1, (-1, LABEL + 1))
    return (product @ ld[..., None]).squeeze(-1)


def vectors_of(weights, ids, g):
    """Input vectors with ROOT in front."""
    parts = [F.embedding(g, weights['glove'])] + [F.embedding(ids[..., k], weights[name]) for k, (name, _) in enumerate(TABLES)]
    x = torch.cat(parts, -1)
    return torch.cat([weights['root'].expand(x.size(0), 1, -1), x], 1)


def full_weights(model):
    """All tensors of an unreduced file; V turned so that the head is multiplied first."""
    weights = {name: torch.tensor(model.tensor(name)) for name in model.header['tensors']}
    weights['V'] = weights['V'].unflatten(0, (-1, LABEL + 1)).transpose(1, 2).reshape(-1, LABEL + 1)
    return weights


def factored(full, inputs, rank):
    """Narrow matrices (down, up) of the given rank whose product errs least on the inputs; the middle shared evenly."""
    inputs = inputs.double()
    values, basis = torch.linalg.eigh(inputs.t() @ inputs / len(inputs))
    values = values.clamp(min=values.max() * 1e-9).sqrt()
    u, s, v = torch.linalg.svd(full.double() @ basis * values, full_matrices=False)
    half = s[:rank].sqrt()
    return (half[:, None] * v[:rank] / values @ basis.t()).float(), (u[:, :rank] * half).float()


def start(weights, data, sentences, ranks):
    """Parameters that are trained: the factors, and what else is not frozen."""
    first, last = [], []
    with torch.no_grad():
        for batch in data.batches(sentences, 3000):
            ids, g, lengths = pad(batch)
            states = run(weights, vectors_of(weights, ids, g), lengths)[0]
            real = torch.arange(ids.size(1) + 1)[None] <= lengths[:, None]
            first.append(states[0][real])
            last.append(states[1][real])
    first, last = torch.cat(first), torch.cat(last)
    inputs = {'lstm2.ih': first, 'roles': last, 'words': torch.cat([first, last], 1)}
    for number, states in ((1, first), (2, last)):
        for side, half in zip(SIDES, states.split(HIDDEN, 1)):
            inputs[f'lstm{number}{side}.hh'] = half
    trained = {}
    for name, parts in FACTORS.items():
        down, up = factored(torch.cat([weights[part] for part in parts]), inputs[name], ranks[name])
        trained[f'{name}.down'] = down
        for part, rows in zip(parts, up.split([len(weights[part]) for part in parts])):
            trained[f'{part}.up'] = rows
    replaced = {part for parts in FACTORS.values() for part in parts}
    for name, weight in weights.items():
        if name not in replaced and name not in FROZEN:
            trained[name] = weight
    return {name: weight.clone().requires_grad_() for name, weight in trained.items()}


def resumed(model):
    """Parameters of a file that this script wrote."""
    names = [name for name in model.header['tensors'] if name not in FROZEN]
    return {name: torch.tensor(model.tensor(name)).requires_grad_() for name in names}


def multiplied(weights, trained):
    """The weights as `run` takes them."""
    stored = {name: whole(weight) if weight.dim() > 1 else weight for name, weight in trained.items()}
    out = {name: weights[name] for name in FROZEN}
    for name, parts in FACTORS.items():
        for part in parts:
            out[part] = stored[f'{part}.up'] @ stored[f'{name}.down']
    return {**out, **{name: weight for name, weight in stored.items() if not name.endswith(('.up', '.down'))}}


def loss_of(student, teacher, vectors, lengths, states_weight=20.0):
    """How far the student's judgement and inner states are from the teacher's, a mean over words."""
    with torch.no_grad():
        told = run(teacher, vectors, lengths)
        heads = told[3].argmax(-1)
        rels = label_scores(teacher, told[4], told[5], heads)
    found = run(student, vectors, lengths)
    real = torch.arange(vectors.size(1) - 1)[None] < lengths[:, None]
    both = torch.cat([real[:, :1], real], 1)

    def judged(scores, targets):
        scores, targets = scores[real].log_softmax(-1), targets[real].log_softmax(-1)
        return (targets.exp() * (targets - scores)).sum(-1).mean()

    apart = sum((a - b)[both].pow(2).mean() for a, b in zip(found[0], told[0]))
    rel = judged(label_scores(student, found[4], found[5], heads), rels)
    loss = judged(found[3], told[3]) + rel + 0.7 * judged(found[1], told[1]) + 0.7 * judged(found[2], told[2])
    return loss + states_weight * apart, loss.item(), apart.item()


def compare(model, data, sentences, pair):
    """Per cent on labelled sentences: tags and trees right by teacher and student, and alike in both."""
    uni = np.array([label.split(':')[0] for label in model.header['labels']])
    upos = np.array([tag.split('|')[0] for tag in model.header['tags']])
    right = np.zeros(7)
    with torch.no_grad():
        for batch in data.batches(sentences, 3000):
            ids, g, lengths = pad(batch)
            found = []
            for weights in pair:
                _, tags, _, arcs, lh, ld = run(weights, vectors_of(weights, ids, g), lengths)
                arcs[:, :, 1:].diagonal(dim1=1, dim2=2).fill_(-1e9)
                heads = arcs.argmax(-1)
                found.append([upos[tags.argmax(-1).numpy()], heads.numpy(), uni[label_scores(weights, lh, ld, heads).argmax(-1).numpy()]])
            for row, s in enumerate(batch):
                n = len(s[1])
                gold = (np.array(s[4]), s[2].numpy(), np.array([rel.split(':')[0] for rel in s[3]]))
                a, b = ([part[row, :n] for part in one] for one in found)
                tree = lambda x, y: ((x[1] == y[1]) & ((x[2] == y[2]) | (y[1] == 0))).sum()
                right += (n, (a[0] == gold[0]).sum(), tree(a, gold), (b[0] == gold[0]).sum(), tree(b, gold), (a[0] == b[0]).sum(), tree(a, b))
    return ' '.join(f'{name} {100 * part / right[0]:.2f}' for name, part in zip(('upos', 'las', '-> upos', 'las', 'alike upos', 'las'), right[1:]))


def write(model, weights, trained, path, version):
    writer = Writer()
    for name in model.header['tensors']:
        if name in FROZEN:
            writer.put(name, model.stored(name))
    for name, weight in trained.items():
        writer.put(name, weight.detach().numpy())
    for name in model.header['words']:
        writer.put_words(name, model.word_parts(name))
    header = {name: value for name, value in model.header.items() if name not in ('words', 'tensors')}
    writer.save(path, {**header, 'format': 3, 'version': version})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--work', default='work')
    parser.add_argument('--model', default='work/full.bin')
    parser.add_argument('--out', default='../models/en.bin')
    parser.add_argument('--names', default='../data/actors/states.tsv')
    parser.add_argument('--start', default='')  # a file that this script wrote, to be trained on
    parser.add_argument('--recurrent', type=int, default=112)
    parser.add_argument('--input', type=int, default=192)
    parser.add_argument('--words', type=int, default=72)
    parser.add_argument('--roles', type=int, default=128)
    parser.add_argument('--epochs', type=int, default=1)
    parser.add_argument('--silver-sentences', type=int, default=0)
    parser.add_argument('--peak', type=float, default=6e-4)
    parser.add_argument('--version', default='1')
    parser.add_argument('--seed', type=int, default=1)
    opt = parser.parse_args()
    random.seed(opt.seed); torch.manual_seed(opt.seed); torch.set_num_threads(1); torch.set_flush_denormal(True)
    model = Reader(opt.model)
    data, names = Data(model), name_classes(opt.names)
    load = lambda name, skip=(): [data.encode(s) for s in (collapse_names(join_designators(s), names) for s in read(f'{opt.work}/{name}.conllu', skip)) if len(s) <= 120]
    train = load('ewt-train') + load('gum-train', ('GUM_conversation',))
    dev = {name: load(name) for name in ('ewt-dev', 'gum-dev', 'gum-news-dev')}
    silver = load('silver') if opt.silver_sentences else []
    more = load('templates') + random.sample(silver, min(opt.silver_sentences, len(silver)))
    teacher = full_weights(model)
    ranks = {name: opt.recurrent if name.endswith('.hh') else {'lstm2.ih': opt.input, 'words': opt.words, 'roles': opt.roles}[name] for name in FACTORS}
    trained = resumed(Reader(opt.start)) if opt.start else start(teacher, data, random.sample(train, 3000), ranks)
    report = lambda: [print(name, compare(model, data, dev[name], (teacher, multiplied(teacher, trained))), flush=True) for name in dev]
    print(len(train), 'sentences and', len(more), 'more, ranks', ranks, flush=True)
    report()
    adam = torch.optim.Adam(list(trained.values()), lr=opt.peak, betas=(0.9, 0.98))
    begun, steps, total = time.time(), 0, opt.epochs * len(data.batches(train + more, 1500))
    for epoch in range(opt.epochs):
        sums, plan = np.zeros(2), data.batches(train + more, 1500)
        random.shuffle(plan)
        for batch in plan:
            steps += 1
            ids, g, lengths = pad(batch)
            for group in adam.param_groups:
                group['lr'] = opt.peak * min(1, steps / 60) * max(0.02, 1 - steps / total)
            adam.zero_grad()
            loss, *parts = loss_of(multiplied(teacher, trained), teacher, vectors_of(teacher, ids, g), lengths)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained.values(), 5)
            adam.step()
            sums += parts
            if steps % 100 == 0:
                print(steps, total, 'judgement %.4f states %.5f' % tuple(sums / 100), f'{time.time() - begun:.0f}s', flush=True)
                sums[:] = 0
        report()
    write(model, teacher, trained, opt.out, opt.version)


if __name__ == '__main__':
    main()
