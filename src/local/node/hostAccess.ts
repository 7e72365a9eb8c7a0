import { isIP } from 'node:net';

/**
 * Whether a request may name that host. A web page whose domain name leads to this machine (DNS rebinding) would read
 * the inbox as a page of the same origin. No such page can have these names: addresses, names without a dot, as
 * containers have, the domains that are reserved for local use (RFC 6761, and `.internal`), and names that the person
 * has given.
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6
 */
export function isAllowedHost(host: string | undefined, given: readonly string[]): boolean {
  // A browser always sends the host.
  if (host === undefined) return true;
  const name = nameOf(`http://${host}`);
  if (name === undefined) return false;
  const isAddress = isIP(name.replace(/^\[|\]$/g, '')) !== 0;
  return isAddress || localName.test(name) || given.some((address) => nameOf(address) === name);
}

const localName = /^[^.]+$|\.(localhost|test|internal)$/;

function nameOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
