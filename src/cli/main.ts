// SPDX-License-Identifier: EUPL-1.2
import { run } from "./run";
import { processIo } from "./io";

process.exitCode = await run(process.argv.slice(2), processIo());
