"""Features of a word form, the same as src/language/net computes."""
import re
from net import TABLES

SYMBOL = {'STATE': '<state>', 'DEMONYM': '<demonym>', 'DEMONYM_PLURAL': '<demonyms>'}


def shape(form):
    out, last, run = [], '', 0
    for c in form:
        k = 'X' if 'A' <= c <= 'Z' else 'x' if 'a' <= c <= 'z' else 'd' if '0' <= c <= '9' else c
        run = run + 1 if k == last else 1
        last = k
        if run <= 2:
            out.append(k)
    return ''.join(out)


def low(form):
    return re.sub('[0-9]', '0', form.lower())


def features(word):
    """Strings for the seven tables. A class symbol stands in every table for an actor name."""
    if word.name:
        return [SYMBOL[word.name]] * len(TABLES)
    l = low(word.form)
    return [l, l[-2:], l[-3:], l[-4:], l[:1], l[:3], shape(word.form)]
