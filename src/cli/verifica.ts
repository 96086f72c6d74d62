// SPDX-License-Identifier: EUPL-1.2
import { basename } from "node:path";
import { hasDashboards, verify, type Verification } from "../core/usecases/verify";
import { reportVerification } from "../core/usecases/report/report-verification";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { NO_DASHBOARD, openWorkbook, type CannotOpen } from "./open-workbook";
import { findingsText, gapsText } from "./text/findings-text";
import { plain } from "./text/columns";
import { scorecardText } from "./text/scorecard-text";

export interface VerificaOptions {
  readonly files: readonly string[];
  readonly format: "testo" | "json";
  readonly all: boolean;
}

/** `perf verifica`: one report a file; a file that cannot be read does not stop the others. The worst exit code counts. */
export async function verifica({ files, format, all }: VerificaOptions, io: Io): Promise<ExitCode> {
  let worst: ExitCode = EXIT.clean;
  for (const [index, file] of files.entries()) {
    const checked = await check(file, io);
    if ("trouble" in checked) {
      io.err(`${file}: ${checked.trouble.message}`);
      if (format === "json")
        io.out(JSON.stringify({ schema: "perf/errore/1", file: basename(file), ...checked.trouble }));
      worst = EXIT.failed;
      continue;
    }
    if (format === "json") io.out(JSON.stringify(reportVerification(checked), null, files.length === 1 ? 2 : 0));
    else io.out([...(index > 0 ? ["", ""] : []), ...verificationText(checked, all)].join("\n"));
    const bad = checked.findings.some(({ severity }) => severity === "error");
    if (bad && worst === EXIT.clean) worst = EXIT.findings;
  }
  return worst;
}

async function check(file: string, io: Io): Promise<Verification | { readonly trouble: CannotOpen }> {
  const opened = await openWorkbook(file, io);
  if (!opened.ok) return opened;
  const verification = verify(opened.workbook);
  return hasDashboards(verification) ? verification : { trouble: NO_DASHBOARD };
}

/** The whole report for people. */
export function verificationText(verification: Verification, all: boolean): string[] {
  const { workbook, scorecard, findings } = verification;
  const year = scorecard.year === null ? "anno non indicato" : `anno ${String(scorecard.year)}`;
  return [
    `PERF · ${plain(workbook.name)} · ${year}`,
    "",
    ...scorecardText(scorecard),
    "",
    ...findingsText(findings, all),
    ...gapsText(scorecard.gaps, all),
  ];
}
