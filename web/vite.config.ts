import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One script, one style sheet, nothing from elsewhere. */
const config: UserConfig = {
  root: here('.'),
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Small files would become data: addresses, which the page's policy refuses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
};

export default config;
