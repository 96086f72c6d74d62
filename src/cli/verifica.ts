// SPDX-License-Identifier: EUPL-1.2
import type { VerificaOptions } from "./arguments/command";
import { checkFile, crashOutcome, type FileJob, type FileOutcome } from "./check-file";
import { failed } from "./compila";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { inOrder } from "./many-files/in-order";
import { labelsOf, namedFiles } from "./many-files/named-files";
import { startWorker, threadsFor } from "./many-files/start-worker";
import { openPlans } from "./open-plans";
import { printerFor } from "./text/printers";

/**
 * `perf verifica`: one report a file; a file that cannot be read does not stop the others, but a Plan that cannot be read
 * does: each file would be compared with less than was asked. The worst exit code counts.
 */
export async function verifica(options: VerificaOptions, io: Io): Promise<ExitCode> {
  const { files: names, format, all, year, plans } = options;
  const opened = await openPlans(plans, (text) => io.err(text));
  if (!opened.ok) return failed(opened.message, io);
  const files = await namedFiles(names);
  const labels = labelsOf(files);
  // A folder is many files even when it holds one: whoever reads its JSON reads lines.
  const isOneOfMany = files.length > 1 || files[0] !== names[0];
  const asked = { format, all, year, plans, isOneOfMany };
  const jobs = files.map((file, index): FileJob => ({ file, label: labels[index]!, ...asked }));
  const printer = printerFor(format, io);
  let worst: ExitCode = EXIT.clean;
  printer.start();
  for await (const outcome of outcomesOf(jobs, io)) {
    printer.file(outcome);
    if (outcome.exit > worst) worst = outcome.exit;
    await io.drained();
  }
  printer.end(worst);
  return worst;
}

/** One file is verified here: starting a thread would take longer than it saves. */
async function* outcomesOf(jobs: readonly FileJob[], io: Io): AsyncGenerator<FileOutcome> {
  const [job] = jobs;
  if (job !== undefined && jobs.length === 1) {
    yield await checkFile(job, (text) => io.err(text));
    return;
  }
  const threads = threadsFor(jobs.length);
  yield* inOrder(jobs, { threads, start: () => startWorker(threads), crashed: crashOutcome });
}
