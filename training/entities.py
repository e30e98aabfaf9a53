"""Names of persons, places and organisations, one mark a word: B-PER, I-PER, O and so on, by sentence id."""
import re

TYPES = {'person': 'PER', 'place': 'LOC', 'organization': 'ORG'}
INSIDE = {'of', 'the', 'and', '-', 'for', "'s"}


def sentences(path):
    """Pairs of sentence id and rows of columns."""
    rows, sentence_id = [], ''
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line.startswith('# sent_id'):
            sentence_id = line.split('=')[1].strip()
        elif line and line[0] != '#':
            rows.append(line.split('\t'))
        elif not line and rows:
            yield sentence_id, rows
            rows = []


def uner(path):
    """UNER (IOB2): everything but PER, LOC and ORG counts as O."""
    mark = lambda cols: cols[2] if cols[2][2:] in ('PER', 'LOC', 'ORG') else 'O'
    return {sentence_id: [mark(cols) for cols in rows] for sentence_id, rows in sentences(path)}


def gum(path):
    """GUM's mentions of persons, places and organisations headed by a proper noun, cut to the proper nouns around the head."""
    is_word = lambda cols: '.' not in cols[0] and '-' not in cols[0]
    return {sentence_id: marks_of([cols for cols in rows if is_word(cols)]) for sentence_id, rows in sentences(path)}


def mentions(rows):
    open_ones, found = {}, []
    for index, cols in enumerate(rows):
        entity = next((m[7:] for m in cols[9].split('|') if m.startswith('Entity=')), '')
        for opening, closing in pieces(entity):
            if opening:
                fields = opening.split('-')
                open_ones.setdefault(fields[0], []).append((index, fields[1] if len(fields) > 1 else ''))
            if closing and open_ones.get(closing):
                start, kind = open_ones[closing].pop()
                found.append((start, index, kind))
    return found


def pieces(entity):
    """Pairs (opening fields or '', id closed here or '') in order."""
    for whole, opening, closing in re.findall(r'(\(([^()]+)\)?|([^()]+)\))', entity):
        if opening:
            yield opening, opening.split('-')[0] if whole.endswith(')') else ''
        else:
            yield '', closing.split('-')[0]


def marks_of(rows):
    marks = ['O'] * len(rows)
    proper = [cols[4].startswith('NNP') for cols in rows]
    for start, end, kind in sorted(mentions(rows), key=lambda m: m[0] - m[1]):  # longest first, inner ones overwrite nothing
        if kind not in TYPES:
            continue
        heads = [i for i in range(start, end + 1) if not start + 1 <= int(rows[i][6]) <= end + 1]
        if len(heads) != 1 or not proper[heads[0]]:
            continue
        first = last = heads[0]
        while first > start and (proper[first - 1] or (rows[first - 1][1] in INSIDE and first - 1 > start and proper[first - 2])):
            first -= 1
        while last < end and (proper[last + 1] or (rows[last + 1][1] in INSIDE and last + 1 < end and proper[last + 2])):
            last += 1
        if any(m != 'O' for m in marks[first:last + 1]):
            continue
        for i in range(first, last + 1):
            marks[i] = ('B-' if i == first else 'I-') + TYPES[kind]
    return marks
