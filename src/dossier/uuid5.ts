import { createHash } from 'node:crypto';

/** Our own namespace, made once at random. */
const NAMESPACE = Buffer.from('6d3ad4a3c0e24f3f9c1b7f0f5e8a2d61', 'hex');

/** UUID of a name, version 5 (RFC 4122, SHA-1): the same name gives the same id. */
export function uuid5(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
