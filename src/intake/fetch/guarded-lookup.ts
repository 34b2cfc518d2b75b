import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import type { Reason } from "#reading/cannot-read.ts";
import { CannotFetch } from "./cannot-fetch.ts";
import { isPublicAddress } from "./is-public-address.ts";

/** All addresses of a host name. Rejects as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Where a checked address is connected to; tests lead public addresses to loopback. */
export type Dial = (address: string) => string;

/**
 * A look-up for one connection of Node: it connects to the very addresses that were checked here, so
 * a name that resolves otherwise the next time gains nothing. One address that is not public is
 * enough to refuse the name.
 */
export function guardedLookup(link: string, resolve: Resolve, dial: Dial): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
          done(new CannotFetch(link, privateAddress), []);
        } else if (all) {
          done(
            null,
            found.map(({ address, family }) => ({ address: dial(address), family })),
          );
        } else {
          done(null, dial(first.address), first.family);
        }
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    );
  };
}

export const privateAddress: Reason = (reasons) => reasons.privateAddress;
