import { describe } from "vitest";
import { homes } from "./homes/all-homes.ts";
import { libraryContract } from "./library-contract.ts";

for (const home of homes) describe(home.name, () => libraryContract(home));
