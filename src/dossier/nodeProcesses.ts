import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Processes, ProcessIdentity } from './effects.js';
import { codeOf } from './faults.js';

/** Processes as Linux shows them under `/proc`; elsewhere only whether a pid is in use. */
export const nodeProcesses: Processes = {
  async self(): Promise<ProcessIdentity> {
    const started = (await procStat(process.pid))?.started;
    const boot = (await readOr('/proc/sys/kernel/random/boot_id'))?.trim();
    const space = await readlink('/proc/self/ns/pid').catch(() => undefined);
    return {
      pid: process.pid,
      host: hostname(),
      ...(started ? { started } : {}),
      ...(boot ? { boot } : {}),
      ...(space ? { space } : {}),
    };
  },

  async running(pid) {
    const shown = await procStat(pid);
    if (shown) return 'ZX'.includes(shown.state) ? undefined : { started: shown.started };
    // `/proc` may be missing, or hide the processes of others: then a pid in use counts as running.
    return pidInUse(pid) ? {} : undefined;
  },
};

/** State and start time (fields 3 and 22 of proc(5)); the name before them may hold blanks and brackets. */
async function procStat(pid: number): Promise<{ state: string; started: string } | undefined> {
  const line = await readOr(`/proc/${pid}/stat`);
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state && started ? { state, started } : undefined;
}

async function readOr(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function pidInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
