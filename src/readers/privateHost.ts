const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)\.?$/i;

/**
 * True for hosts on this machine or a local network: fetching them on behalf of a list from outside could reach
 * services that trust the local network. `host` is URL.hostname, which has already normalised spellings such as
 * `0x7f.1` to dotted decimals.
 */
export function isPrivateHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare === '' || LOCAL_NAMES.test(bare) || !/[.:]/.test(bare)) return true;
  if (bare.includes(':')) return isPrivateIpv6(bare);
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(bare);
  return numbers ? isPrivateIpv4(Number(numbers[1]), Number(numbers[2]), Number(numbers[3])) : false;
}

/** Special-purpose blocks of the IANA IPv4 registry (RFC 6890) and multicast. */
function isPrivateIpv4(a: number, b: number, c: number): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2));
  return a === 198 ? b === 18 || b === 19 || (b === 51 && c === 100) : a === 203 && b === 0 && c === 113;
}

/** Only global unicast (2000::/3) is public; of it, addresses that wrap an IPv4 address are judged by that. */
function isPrivateIpv6(address: string): boolean {
  const mapped =
    /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ??
    /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped) return wrapsPrivate(mapped[1], mapped[2]);
  const sixToFour = /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4})/.exec(address);
  if (sixToFour) return wrapsPrivate(sixToFour[1], sixToFour[2]);
  return !/^[23][0-9a-f]{3}:/.test(address);
}

function wrapsPrivate(high = '', low = ''): boolean {
  const [upper, lower] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return isPrivateIpv4(upper >> 8, upper & 255, lower >> 8);
}
