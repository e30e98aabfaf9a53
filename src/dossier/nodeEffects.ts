import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import type { Effects, Files, OpenFile } from './effects.js';
import { nodeProcesses } from './nodeProcesses.js';

/** The machine as Node reaches it. */
export function nodeEffects(): Effects {
  return {
    files: nodeFiles,
    now: () => new Date().toISOString(),
    processes: nodeProcesses,
    unique: () => randomUUID().replaceAll('-', ''),
  };
}

const nodeFiles: Files = {
  read: (path) => readFile(path),
  stream: (path) => createReadStream(path, { highWaterMark: 1 << 18 }),
  size: async (path) => (await stat(path)).size,
  list: (folder) => readdir(folder),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  create: async (path) => openFile(await open(path, 'wx')),
  append: async (path) => openFile(await open(path, 'a')),
  link,
  rename,
  remove: (path) => rm(path, { force: true }),
  removeFolder: (path) => rm(path, { force: true, recursive: true }),
  syncFolder,
};

function openFile(handle: FileHandle): OpenFile {
  return {
    write: (bytes) => writeAll(handle, bytes),
    sync: () => handle.sync(),
    size: async () => (await handle.stat()).size,
    truncate: (size) => handle.truncate(size),
    close: () => handle.close(),
  };
}

/** The system may take fewer bytes than it is given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

/** Windows opens no folders and keeps its names by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
