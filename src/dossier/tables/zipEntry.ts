import { once } from 'node:events';
import { pipeline, type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UserError } from '../../model/errors.js';

/** The one file in a zip archive, checked against its checksum at the end. Throws a UserError for other archives. */
export async function zipEntry(path: string): Promise<Readable> {
  let archive: ZipFile | undefined;
  try {
    // The archive stays open until its only entry has been read; `autoClose` would end it with the list of entries.
    archive = await openPromise(path, { lazyEntries: true, autoClose: false });
    const files = await entriesOf(archive);
    const [entry] = files;
    if (files.length !== 1 || !entry) throw severalFiles(path, files);
    const source = await archive.openReadStreamPromise(entry);
    const opened = archive;
    return pipeline(source, checked(path, entry.crc32), () => opened.close());
  } catch (error) {
    archive?.close();
    throw error instanceof UserError ? error : damaged(path, error as Error);
  }
}

async function entriesOf(archive: ZipFile): Promise<readonly Entry[]> {
  const files: Entry[] = [];
  archive.on('entry', (entry: Entry) => {
    const { fileName } = entry;
    if (!fileName.endsWith('/') && !fileName.startsWith('__MACOSX/')) files.push(entry);
    archive.readEntry();
  });
  archive.readEntry();
  await once(archive, 'end');
  return files;
}

/** Passes bytes on and compares their CRC-32, which the library leaves to its user. */
function checked(path: string, wanted: number): Transform {
  let sum = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      sum = crc32(piece, sum);
      done(null, piece);
    },
    flush(done) {
      done(sum === wanted ? null : damaged(path, new Error('wrong checksum')));
    },
  });
}

const severalFiles = (path: string, files: readonly Entry[]) =>
  new UserError('tables/several-files', `${path} holds ${files.length} files.`, {
    hint: 'Unpack it and import the files one by one; a zip archive must hold exactly one.',
    exitCode: 3,
  });

const damaged = (path: string, error: Error) =>
  new UserError(
    'tables/damaged-archive',
    `${path} is damaged (${error.message}). Nothing of it was stored.`,
    {
      hint: 'Fetch or pack the file again.',
      exitCode: 3,
      cause: error,
    },
  );
