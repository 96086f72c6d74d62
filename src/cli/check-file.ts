// SPDX-License-Identifier: EUPL-1.2
import { basename } from "node:path";
import { hasDashboards, verify, type Verification } from "../core/usecases/verify";
import { reportVerification } from "../core/usecases/report/report-verification";
import { sarifGaps, sarifResults, sarifSettingProblems, sarifTrouble } from "../core/usecases/report/report-sarif";
import type { SarifNotification } from "../core/usecases/report/sarif";
import type { PlanFile } from "./arguments/plan-file";
import { EXIT, type ExitCode } from "./exit-codes";
import { openPlans } from "./open-plans";
import { NO_DASHBOARD, openWorkbook, type CannotOpen } from "./open-workbook";
import { verificationText } from "./text/verification-text";
import { today } from "./today";

export type Format = "testo" | "json" | "sarif";

/** One file to be verified: plain data, because it may go to another thread. */
export interface FileJob {
  readonly file: string;
  /** By which the file is told from the others of the run in SARIF. */
  readonly label: string;
  readonly format: Format;
  readonly all: boolean;
  /** null: the one that the workbook says. */
  readonly year: number | null;
  /** The Plans with which it is compared: each thread opens them once. */
  readonly plans: readonly PlanFile[];
  /** One of many: its JSON is one line. */
  readonly isOneOfMany: boolean;
}

/** What verifying one file gave, ready to be written; plain data as well. */
export interface FileOutcome {
  readonly exit: ExitCode;
  /** For stdout; null: nothing. In SARIF, the file's results, parted by commas. */
  readonly out: string | null;
  /** For stderr; null: nothing. */
  readonly err: string | null;
  readonly notices: {
    readonly execution: readonly SarifNotification[];
    readonly configuration: readonly SarifNotification[];
  };
}

const NO_NOTICES: FileOutcome["notices"] = { execution: [], configuration: [] };

/** Verifies one file. Never rejects: whatever goes wrong is said of this file, and stops no other. */
export async function checkFile(job: FileJob, progress: (text: string) => void): Promise<FileOutcome> {
  try {
    const opened = await openWorkbook(job.file, progress);
    if (!opened.ok) return troubleOutcome(job, opened.trouble);
    const given = await openPlans(job.plans, progress);
    if (!given.ok) return troubleOutcome(job, { code: "plan-unreadable", message: given.message });
    const beside = { today: today(), plans: given.plans };
    const verification = verify(opened.workbook, job.year === null ? {} : { year: job.year }, beside);
    return hasDashboards(verification) ? outcomeOf(job, verification) : troubleOutcome(job, NO_DASHBOARD);
  } catch (error) {
    return crashOutcome(job, error);
  }
}

/** A mistake of ours, not of the file: said as such, with what is needed to look for it. */
export function crashOutcome(job: FileJob, error: unknown): FileOutcome {
  const { message, code } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error), code: "" };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return troubleOutcome(job, OUT_OF_MEMORY);
  return troubleOutcome(job, {
    code: "crash",
    message: `La verifica si è interrotta per un errore di PERF (${message}): il file non è stato controllato. Segnalare l’errore a chi mantiene PERF.`,
  });
}

const OUT_OF_MEMORY: CannotOpen = {
  code: "out-of-memory",
  message: "La memoria non basta per verificare questo file insieme agli altri. Verificarlo da solo.",
};

function outcomeOf(job: FileJob, verification: Verification): FileOutcome {
  const stands = verification.findings.some(({ severity, accepted }) => severity === "error" && accepted === null);
  const exit = stands ? EXIT.findings : EXIT.clean;
  const done = { exit, err: null, notices: NO_NOTICES };
  switch (job.format) {
    case "testo":
      return { ...done, out: verificationText(verification, job.all).join("\n") };
    case "json":
      return { ...done, out: JSON.stringify(reportVerification(verification), null, job.isOneOfMany ? 0 : 2) };
    case "sarif": {
      const results = sarifResults(verification, job.label).map((result) => JSON.stringify(result));
      const notices = {
        execution: sarifGaps(verification, job.label),
        configuration: sarifSettingProblems(verification, job.label),
      };
      return { ...done, out: results.length > 0 ? results.join(",\n") : null, notices };
    }
  }
}

function troubleOutcome({ file, label, format }: FileJob, trouble: CannotOpen): FileOutcome {
  const report = { schema: "perf/errore/1", file: basename(file), ...trouble };
  const notice = sarifTrouble(label, trouble.code, trouble.message);
  return {
    exit: EXIT.failed,
    out: format === "json" ? JSON.stringify(report) : null,
    err: `${file}: ${trouble.message}`,
    notices: format === "sarif" ? { execution: [notice], configuration: [] } : NO_NOTICES,
  };
}
