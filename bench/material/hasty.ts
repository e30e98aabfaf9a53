import type { Effects } from '../../src/dossier/effects.js';

/** Nothing is synced: the dossier is thrown away after the measurement. */
export function hasty(effects: Effects): Effects {
  const { files } = effects;
  const quick = async (file: ReturnType<typeof files.create>) => ({
    ...(await file),
    sync: async () => undefined,
  });
  return {
    ...effects,
    files: {
      ...files,
      create: (path) => quick(files.create(path)),
      append: (path) => quick(files.append(path)),
      syncFolder: async () => undefined,
    },
  };
}
