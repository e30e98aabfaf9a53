"""Reading CoNLL-U and preparing it for training: empty nodes skipped, designators kept whole, actor names collapsed."""
import re

MONTHS = set('Jan Feb Mar Apr May Jun June July Aug Sep Sept Oct Nov Dec GMT UTC'.split())
DESIGNATOR = re.compile(r'^[A-Z][A-Za-z]{0,4}$')


class Word:
    __slots__ = ('form', 'lemma', 'upos', 'xpos', 'head', 'rel', 'name', 'entity')

    def __init__(self, form, lemma, upos, xpos, head, rel):
        self.form, self.lemma, self.upos, self.xpos, self.head, self.rel = form, lemma, upos, xpos, head, rel
        self.name = None  # class symbol of an actor name
        self.entity = '?'  # O, B-PER, I-PER, ...; ? where nobody marked names


OLD_LABELS = {'obl:npmod': 'obl:unmarked', 'obl:tmod': 'obl:unmarked', 'nmod:npmod': 'nmod:unmarked'}


def read(path, skip_documents=(), entities=None):
    """Sentences as lists of Word; heads are 1-based, 0 is the root. entities: see entities.py."""
    rows, sentences, skipping, sentence_id = [], [], False, ''
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc id'):
            skipping = any(mark in line for mark in skip_documents)
        if line.startswith('# sent_id'):
            sentence_id = line.split('=')[1].strip()
        if not line:
            if rows and not skipping:
                marks = (entities or {}).get(sentence_id, ())
                if len(marks) == len(rows):  # a few sentences of UNER are cut into words differently
                    for word, entity in zip(rows, marks):
                        word.entity = entity
                sentences.append(rows)
            rows = []
        elif line[0] != '#':
            cols = line.split('\t')
            if '.' in cols[0] or '-' in cols[0]:
                continue
            rows.append(Word(cols[1], cols[2], cols[3], cols[4], int(cols[6]), OLD_LABELS.get(cols[7], cols[7])))
    return sentences


def merge(sentence, first, last, word, top):
    """Replace words first..last (0-based, inclusive) by one word whose head is that of `top`."""
    index = {}
    for old in range(len(sentence)):
        index[old + 1] = old + 1 if old < first else (first + 1 if old <= last else old + 1 - (last - first))
    index[0] = 0
    word.head = index[sentence[top].head]
    word.rel = sentence[top].rel
    word.entity = sentence[first].entity
    kept = sentence[:first] + [word] + sentence[last + 1:]
    out = []
    for old in kept:
        if old is word:
            out.append(word)
            continue
        copy = Word(old.form, old.lemma, old.upos, old.xpos, index[old.head], old.rel)
        copy.name, copy.entity = old.name, old.entity
        out.append(copy)
    return out


def subtree_top(sentence, first, last):
    """Index of the only word of the span that hangs outside it; None when there are several."""
    tops = [i for i in range(first, last + 1) if not first + 1 <= sentence[i].head <= last + 1]
    return tops[0] if len(tops) == 1 else None


def join_designators(sentence):
    """S-400, Su-35, COVID-19 are one word here, three in the treebanks."""
    i = 0
    while i + 2 < len(sentence):
        a, b, c = sentence[i:i + 3]
        fits = b.form == '-' and c.form[:1].isdigit() and c.form.isalnum() and DESIGNATOR.match(a.form) and a.form not in MONTHS
        if fits or (a.form.isupper() and len(a.form) <= 5 and b.form == '-' and c.form.isdigit()):
            top = subtree_top(sentence, i, i + 2)
            if top is not None:
                form = a.form + '-' + c.form
                sentence = merge(sentence, i, i + 2, Word(form, form, 'PROPN', 'NNP', 0, ''), top)
        i += 1
    return sentence


def collapse_names(sentence, names, longest=6):
    """Replace actor names, several words or one, by class symbols, so that the net never sees which state it is."""
    i = 0
    while i < len(sentence):
        for size in range(min(longest, len(sentence) - i), 0, -1):
            words = sentence[i:i + size]
            if any(w.name for w in words):
                continue
            symbol = names.get(' '.join(w.form for w in words))
            if not symbol:
                continue
            top = subtree_top(sentence, i, i + size - 1)
            if top is None:
                continue
            if size == 1:
                words[0].name = symbol
            else:
                head = sentence[top]
                tag = ('ADJ', 'JJ') if symbol == 'DEMONYM' else ('PROPN', 'NNPS' if symbol == 'DEMONYM_PLURAL' else 'NNP')
                word = Word(' '.join(w.form for w in words), head.lemma, tag[0], tag[1], 0, '')
                word.name = symbol
                sentence = merge(sentence, i, i + size - 1, word, top)
            break
        i += 1
    return sentence


def name_classes(path):
    """Exact-case name -> class symbol from data/actors/states.tsv, as src/ontology/actors/nameClasses.ts does at run time.

    A word that is a state as well as an adjective ("US") is a STATE, one that is an adjective as well as a people ("Chinese") a
    DEMONYM. Names marked `~` (Georgia, Washington) belong, names marked `!` (ordinary words) do not.
    """
    names, header, rows = {}, None, []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line.startswith('#') or not line:
            continue
        cols = line.split('\t')
        if header is None:
            header = cols
        else:
            rows.append(dict(zip(header, cols)))
    for column, symbol in (('name', 'STATE'), ('aliases', 'STATE'), ('capitals', 'STATE'), ('adjectives', 'DEMONYM'),
                           ('people_singular', 'DEMONYM'), ('people_plural', 'DEMONYM_PLURAL')):
        for row in rows:
            for name in row.get(column, '').split('|'):
                if name and not name.startswith('!'):
                    names.setdefault(name.lstrip('~'), symbol)
    return names
