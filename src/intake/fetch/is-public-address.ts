import ipaddr from "ipaddr.js";

/** Public by their range, and answered by a cloud's own machinery: Azure's to its machines. */
const INTERNAL = new Set(["168.63.129.16"]);

/** The part of IPv6 that is given out to networks (RFC 4291); the rest is special or unused. */
const GLOBAL_V6 = ipaddr.parseCIDR("2000::/3");

/**
 * True for an address of the public internet, and false for private, loopback, link-local, shared
 * (CGNAT), multicast, reserved and metadata addresses, for IPv4 inside IPv6 (mapped, NAT64, 6to4,
 * Teredo), and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || INTERNAL.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_V6);
}
