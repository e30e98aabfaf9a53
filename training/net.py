"""BiLSTM tagger and biaffine parser. Sizes follow the recipe in training/README.md."""
import torch
import torch.nn as nn
import torch.nn.functional as F

GLOVE, HIDDEN, ARC, LABEL = 100, 192, 160, 48
ENTITIES = ('O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG')
TABLES = (('low', 64), ('suf2', 16), ('suf3', 32), ('suf4', 32), ('pre1', 8), ('pre3', 24), ('shape', 24))


class SharedDropout(nn.Module):
    """One mask per sentence, shared over time."""

    def __init__(self, rate=0.33):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        mask = x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(1 - self.rate) / (1 - self.rate)
        return x * mask


class Net(nn.Module):
    def __init__(self, sizes, glove, tags, labels, layers=2):
        super().__init__()
        self.tables = nn.ModuleList([nn.Embedding(sizes[name], dim, padding_idx=0) for name, dim in TABLES])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.1)
            table.weight.data[0] = 0
        self.register_buffer('glove', glove, persistent=False)
        width = GLOVE + sum(dim for _, dim in TABLES)
        self.root = nn.Parameter(torch.zeros(width))
        self.lstms = nn.ModuleList(nn.LSTM(2 * HIDDEN if k else width, HIDDEN, batch_first=True, bidirectional=True) for k in range(layers))
        for lstm in self.lstms:
            for name, weight in lstm.named_parameters():
                if 'weight_hh' in name:
                    for gate in range(4):
                        nn.init.orthogonal_(weight.data[gate * HIDDEN:(gate + 1) * HIDDEN])
        self.tag = nn.Linear(4 * HIDDEN, tags)
        self.entity = nn.Linear(4 * HIDDEN, len(ENTITIES))
        self.arc_head, self.arc_dep = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_head, self.label_dep = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.U = nn.Parameter(torch.empty(ARC + 1, ARC))
        nn.init.xavier_uniform_(self.U)
        self.V = nn.Parameter(torch.zeros(labels, LABEL + 1, LABEL + 1))
        self.drop, self.plain = SharedDropout(), nn.Dropout(0.33)

    def encode(self, lstm, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]

    def forward(self, ids, glove_ids, lengths):
        """ids: batch x words x tables, glove_ids: batch x words (no ROOT); lengths count words."""
        parts = [self.glove[glove_ids]] + [table(ids[..., k]) for k, table in enumerate(self.tables)]
        x = torch.cat(parts, -1)
        x = torch.cat([self.root.expand(x.size(0), 1, -1), x], 1)
        first = last = self.encode(self.lstms[0], self.drop(x), lengths + 1)
        for lstm in self.lstms[1:]:
            last = self.encode(lstm, self.drop(last), lengths + 1)
        h2 = self.drop(last)
        both = self.plain(torch.cat([first, last], -1))
        tags, entities = self.tag(both), self.entity(both)
        act = lambda layer: self.drop(F.leaky_relu(layer(h2), 0.1))
        ah, ad, lh, ld = act(self.arc_head), act(self.arc_dep), act(self.label_head), act(self.label_dep)
        ones = ad.new_ones(ad.size(0), ad.size(1), 1)
        arcs = torch.cat([ad, ones], -1) @ self.U @ ah.transpose(1, 2)  # batch x dep x head
        return tags, entities, arcs, torch.cat([lh, ones], -1), torch.cat([ld, ones], -1)

    def label_scores(self, lh, ld, heads):
        """Scores of labels for given heads: batch x words x labels."""
        chosen = lh.gather(1, heads.unsqueeze(-1).expand(-1, -1, lh.size(-1)))
        return torch.einsum('bti,rij,btj->btr', chosen, self.V, ld)
