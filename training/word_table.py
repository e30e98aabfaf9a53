"""Words with a hash table over them, as src/language/net/wordTable.ts reads them."""
import numpy as np


def units(text):
    """UTF-16 units."""
    raw = text.encode('utf-16-le')
    return np.frombuffer(raw, '<u2').tolist()


def hash_of(key):
    value = 0x811c9dc5
    for unit in units(key):
        value = ((value ^ unit) * 0x01000193) & 0xffffffff
    return value


def word_table(entries, keys=None):
    """Bytes of (text, starts, slots): entries with a line end each; keys: what each is found by, the entry itself when left out."""
    keys = entries if keys is None else keys
    size = 1
    while size < 2 * len(entries):
        size *= 2
    if len(entries) >= 65535:
        raise ValueError('too many entries for 16-bit slots')
    slots, starts, at = np.zeros(size, '<u2'), [], 0
    for number, (entry, key) in enumerate(zip(entries, keys)):
        starts.append(at)
        at += len(units(entry)) + 1
        slot = hash_of(key) & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = number + 1
    starts.append(at)
    text = ''.join(entry + '\n' for entry in entries).encode('utf8')
    return text, np.array(starts, '<u4').tobytes(), slots.tobytes()
