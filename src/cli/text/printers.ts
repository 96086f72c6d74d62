// SPDX-License-Identifier: EUPL-1.2
import { sarifTool } from "../../core/usecases/report/report-sarif";
import type { SarifInvocation, SarifNotification } from "../../core/usecases/report/sarif";
import type { FileOutcome, Format } from "../check-file";
import { EXIT, type ExitCode } from "../exit-codes";
import type { Io } from "../io";
import { VERSION } from "../version";

/** Writes the outcomes of a run one after the other, so that a thousand reports are never held together. */
export interface Printer {
  start(): void;
  file(outcome: FileOutcome): void;
  end(exit: ExitCode): void;
}

export function printerFor(format: Format, io: Io): Printer {
  return format === "sarif" ? sarifPrinter(io) : plainPrinter(format === "testo" ? "\n\n" : "", io);
}

/** Texts one below the other, parted by `gap` from what came before; JSON Lines by nothing. */
function plainPrinter(gap: string, io: Io): Printer {
  let isFirst = true;
  return {
    start: () => undefined,
    file: ({ out, err }) => {
      if (err !== null) io.err(err);
      if (out !== null) io.out(isFirst ? out : gap + out);
      isFirst = false;
    },
    end: () => undefined,
  };
}

/** One document with one run. The order of properties is free in JSON: results come first, notices wait for the end. */
function sarifPrinter(io: Io): Printer {
  const execution: SarifNotification[] = [];
  const configuration: SarifNotification[] = [];
  let hasResults = false;
  return {
    start: () => io.out(`${SARIF_HEAD}"tool":${JSON.stringify(sarifTool(VERSION))},"results":[`),
    file: ({ out, err, notices }) => {
      if (err !== null) io.err(err);
      if (out !== null) io.out(hasResults ? `,${out}` : out);
      hasResults ||= out !== null;
      for (const notice of notices.execution) execution.push(notice);
      for (const notice of notices.configuration) configuration.push(notice);
    },
    end: (exit) => {
      const invocation: SarifInvocation = {
        executionSuccessful: exit !== EXIT.failed,
        exitCode: exit,
        toolExecutionNotifications: execution,
        toolConfigurationNotifications: configuration,
      };
      io.out(`],"invocations":${JSON.stringify([invocation])}}]}`);
    },
  };
}

const SARIF_HEAD =
  '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",' +
  '"version":"2.1.0","runs":[{';
