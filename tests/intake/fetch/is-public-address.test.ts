import { expect, test } from "vitest";
import { isPublicAddress } from "#intake/fetch/is-public-address.ts";

test.each(["93.184.215.14", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:2800:21f:cb07::1"])(
  "%s is public",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ["loopback", "127.0.0.1"],
  ["loopback", "127.255.255.254"],
  ["this network", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["private", "10.0.0.1"],
  ["private", "172.16.0.1"],
  ["private", "172.31.255.255"],
  ["private", "192.168.1.1"],
  ["shared (CGNAT)", "100.64.0.1"],
  ["metadata of another cloud", "100.100.100.200"],
  ["link-local, metadata", "169.254.169.254"],
  ["Azure's own", "168.63.129.16"],
  ["protocol assignments", "192.0.0.192"],
  ["documentation", "192.0.2.1"],
  ["documentation", "198.51.100.1"],
  ["documentation", "203.0.113.1"],
  ["benchmarks", "198.18.0.1"],
  ["multicast", "224.0.0.1"],
  ["reserved", "240.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["unspecified", "::"],
  ["loopback", "::1"],
  ["IPv4 in IPv6", "::ffff:127.0.0.1"],
  ["IPv4 in IPv6, public", "::ffff:93.184.215.14"],
  ["IPv4 in IPv6, in figures", "::ffff:7f00:1"],
  ["IPv4 in IPv6, the old form", "::7f00:1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["NAT64 of a network's own", "64:ff9b:1::7f00:1"],
  ["6to4", "2002:7f00:1::"],
  ["Teredo", "2001:0:7f00:1::"],
  ["unique local", "fc00::1"],
  ["metadata", "fd00:ec2::254"],
  ["link-local", "fe80::1"],
  ["site-local", "fec0::1"],
  ["multicast", "ff02::1"],
  ["documentation", "2001:db8::1"],
  ["discard only", "100::1"],
  ["not given out", "4000::1"],
  ["no address", "harbour.example"],
  ["nothing", ""],
])("%s: %s is not", (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
