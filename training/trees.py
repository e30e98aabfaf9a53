"""Small trees of words for template sentences, written out as CoNLL-U."""


class Node:
    def __init__(self, form, upos, xpos):
        self.form, self.upos, self.xpos, self.rel = form, upos, xpos, 'root'
        self.left, self.right = [], []

    def l(self, rel, node):
        node.rel = rel
        self.left.append(node)
        return self

    def r(self, rel, node):
        node.rel = rel
        self.right.append(node)
        return self

    def before(self, rel, node):
        """Left of everything else: a comma or "and" in front of an article."""
        node.rel = rel
        self.left.insert(0, node)
        return self


def flat(node, out):
    for child in node.left:
        flat(child, out)
    out.append(node)
    for child in node.right:
        flat(child, out)
    return out


def conllu(root):
    words = flat(root, [])
    place = {id(w): i + 1 for i, w in enumerate(words)}
    heads = {}
    for w in words:
        for c in w.left + w.right:
            heads[id(c)] = place[id(w)]
    lines = [f'{i + 1}\t{w.form}\t_\t{w.upos}\t{w.xpos}\t_\t{heads.get(id(w), 0)}\t{w.rel}\t_\t_' for i, w in enumerate(words)]
    return '\n'.join(lines) + '\n\n'


W = lambda form, upos, xpos: Node(form, upos, xpos)
word = {
    'the': ('DET', 'DT'), 'a': ('DET', 'DT'), 'an': ('DET', 'DT'), 'no': ('DET', 'DT'), 'two': ('NUM', 'CD'), 'three': ('NUM', 'CD'), 'some': ('DET', 'DT'),
    'to': ('ADP', 'IN'), 'on': ('ADP', 'IN'), 'with': ('ADP', 'IN'), 'from': ('ADP', 'IN'), 'in': ('ADP', 'IN'), 'of': ('ADP', 'IN'), 'against': ('ADP', 'IN'),
    'for': ('ADP', 'IN'), 'about': ('ADP', 'IN'), 'between': ('ADP', 'IN'), 'by': ('ADP', 'IN'), 'over': ('ADP', 'IN'), 'near': ('ADP', 'IN'), 'after': ('ADP', 'IN'), 'at': ('ADP', 'IN'), 'and': ('CCONJ', 'CC'), 'but': ('CCONJ', 'CC'),
    'that': ('SCONJ', 'IN'), ',': ('PUNCT', ','), '.': ('PUNCT', '.'), 'not': ('PART', 'RB'), 'will': ('AUX', 'MD'), 'would': ('AUX', 'MD'), 'may': ('AUX', 'MD'), 'could': ('AUX', 'MD'),
    'because': ('SCONJ', 'IN'), 'if': ('SCONJ', 'IN'), 'its': ('PRON', 'PRP$'), 'their': ('PRON', 'PRP$'), 'we': ('PRON', 'PRP'), 'have': ('AUX', 'VBP'), 'are': ('AUX', 'VBP'), 'five': ('NUM', 'CD'), 'dozens': ('NOUN', 'NNS'), '"': ('PUNCT', '``'), ':': ('PUNCT', ':'),
    'has': ('AUX', 'VBZ'), 'had': ('AUX', 'VBD'), 'is': ('AUX', 'VBZ'), 'was': ('AUX', 'VBD'), 'were': ('AUX', 'VBD'), 'been': ('AUX', 'VBN'), 'did': ('AUX', 'VBD'), 'it': ('PRON', 'PRP'), 'which': ('PRON', 'WDT'),
}
w = lambda form: W(form, *word[form])

half = lambda items, probe: items[1::2] if probe else items[0::2]
#        base, past, participle, third, ing
V = lambda s: [tuple(x.split('/')) for x in s.split()]
