"""The model file: JSON header, then tensors (int8 with one float scale a row, or float32) and tables of words."""
import hashlib, json, struct
import numpy as np


def quantised(rows):
    """Rows as int8 with one scale each."""
    scale = np.abs(rows).max(1) / 127
    scale[scale == 0] = 1
    return scale.astype('<f4'), np.clip(np.rint(rows / scale[:, None]), -127, 127).astype(np.int8)


class Writer:
    def __init__(self):
        self.blob, self.tensors, self.words = bytearray(), {}, {}

    def aligned(self):
        while len(self.blob) % 4:
            self.blob.append(0)
        return len(self.blob)

    def put(self, name, values):
        """A tensor: int8 rows, float32 when it has one dimension; `values` may be (scales, int8 rows) as read from a file."""
        offset = self.aligned()
        ready = isinstance(values, tuple)
        shape = list(values[1].shape if ready else values.shape)
        if len(shape) == 1:
            self.blob.extend(np.asarray(values, '<f4').tobytes())
        else:
            scale, rows = values if ready else quantised(np.asarray(values, 'f4').reshape(-1, shape[-1]))
            self.blob.extend(scale.tobytes())
            self.blob.extend(rows.tobytes())
        self.tensors[name] = {'shape': shape, 'offset': offset, 'int8': len(shape) > 1}

    def put_words(self, name, parts):
        """Text, starts and slots of a word table (word_table.py)."""
        places = []
        for part, size in zip(parts, (1, 4, 2)):
            places.append([self.aligned(), len(part) // size])
            self.blob.extend(part)
        self.words[name] = dict(zip(('text', 'starts', 'slots'), places))

    def save(self, path, header):
        """Write the file; returns its SHA-256."""
        text = json.dumps({**header, 'words': self.words, 'tensors': self.tensors}, ensure_ascii=False).encode('utf8')
        text += b' ' * (-(len(text) + 8) % 4)
        out = b'DTN1' + struct.pack('<I', len(text)) + text + bytes(self.blob)
        open(path, 'wb').write(out)
        print(len(out), 'bytes, header', len(text), 'sha256', hashlib.sha256(out).hexdigest())


class Reader:
    def __init__(self, path):
        raw = open(path, 'rb').read()
        length = struct.unpack('<I', raw[4:8])[0]
        self.header, self.body = json.loads(raw[8:8 + length]), raw[8 + length:]

    def stored(self, name):
        """Floats of one dimension, or (scales, int8 rows)."""
        place = self.header['tensors'][name]
        columns, at = place['shape'][-1], place['offset']
        rows = int(np.prod(place['shape'][:-1]))
        if not place['int8']:
            return np.frombuffer(self.body, '<f4', columns, at)
        scale = np.frombuffer(self.body, '<f4', rows, at)
        return scale, np.frombuffer(self.body, np.int8, rows * columns, at + 4 * rows).reshape(rows, columns)

    def tensor(self, name):
        """Float32 values."""
        found = self.stored(name)
        return found[0][:, None] * found[1] if isinstance(found, tuple) else found.copy()

    def word_parts(self, name):
        """Bytes of text, starts and slots of a word table."""
        places = self.header['words'][name]
        return [self.body[at:at + count * size] for (at, count), size in zip((places[k] for k in ('text', 'starts', 'slots')), (1, 4, 2))]

    def word_list(self, name):
        return self.word_parts(name)[0].decode('utf8').split('\n')[:-1]
