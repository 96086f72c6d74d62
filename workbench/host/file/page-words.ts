// SPDX-License-Identifier: EUPL-1.2
import { words } from "./looks/words";

/** Sizes of paper by their number (ECMA-376 part 1, 18.3.1.63), as far as the host knows them. */
export const PAPERS = words({ "1": "Letter", "8": "A3", "9": "A4", "11": "A5" });
