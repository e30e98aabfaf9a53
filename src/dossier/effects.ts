/** A file that is being written. */
export interface OpenFile {
  /** Write all bytes at the end. */
  write(bytes: Uint8Array): Promise<void>;
  /** Back only when the bytes are on the disk (fsync). */
  sync(): Promise<void>;
  /** Bytes in the file now, whoever wrote them. */
  size(): Promise<number>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/** The file system. All failures are errors with the system's `code` (`ENOENT`, `ENOSPC` ...). */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** The bytes piece by piece, for files too large to hold. */
  stream(path: string): AsyncIterable<Uint8Array>;
  size(path: string): Promise<number>;
  /** Names in a folder, in no particular order. */
  list(folder: string): Promise<readonly string[]>;
  /** Make a folder and those above it; one that is there is fine. */
  makeFolder(path: string): Promise<void>;
  /** A new file; `EEXIST` when the name is taken. */
  create(path: string): Promise<OpenFile>;
  /** A file to be continued at its end, made when it is not there. */
  append(path: string): Promise<OpenFile>;
  /** A second name for a file; `EEXIST` when it is taken. The one step that is atomic on every file system that has it. */
  link(from: string, to: string): Promise<void>;
  /** Replaces what has the name. */
  rename(from: string, to: string): Promise<void>;
  /** Remove a file; one that is not there is fine. */
  remove(path: string): Promise<void>;
  /** Remove a folder with all it holds; one that is not there is fine. */
  removeFolder(path: string): Promise<void>;
  /** Back only when new names in the folder are on the disk. */
  syncFolder(path: string): Promise<void>;
}

/** What tells one process from every other, as far as the system shows it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Start of the process in the system's own units: tells it from a later one with the same pid. */
  readonly started?: string;
  readonly host: string;
  /** Changes with each start of the machine. */
  readonly boot?: string;
  /** The space in which the pid counts (containers have their own). */
  readonly space?: string;
}

export interface Processes {
  self(): Promise<ProcessIdentity>;
  /** What runs under a pid on this machine; undefined when nothing does. A stopped process runs, a zombie does not. */
  running(pid: number): Promise<{ readonly started?: string } | undefined>;
}

/** All that the dossier needs from the machine; passed in, so that tests can fill the disk and stop the clock. */
export interface Effects {
  readonly files: Files;
  /** Now, ISO 8601 in UTC (`2020-08-01T09:00:00Z`). */
  readonly now: () => string;
  readonly processes: Processes;
  /** Lower-case hexadecimal digits, at least 12, never the same twice. */
  readonly unique: () => string;
}
