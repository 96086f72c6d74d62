// SPDX-License-Identifier: EUPL-1.2
import { isMainThread } from "node:worker_threads";
import { run } from "./run";
import { processIo } from "./io";
import { checkJobs } from "./many-files/check-jobs";

if (isMainThread) process.exitCode = await run(process.argv.slice(2), processIo());
else checkJobs();
