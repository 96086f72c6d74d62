// SPDX-License-Identifier: EUPL-1.2
import { basename } from "node:path";
import { explainCell } from "../core/usecases/explain/explain-cell";
import { reportExplanation } from "../core/usecases/report/report-explanation";
import { hasDashboards, verify } from "../core/usecases/verify";
import { fold } from "../core/values/fold";
import { explain } from "../core/wording/explain";
import type { SpiegaOptions } from "./arguments/command";
import { failed, wantedYear } from "./compila";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { NO_DASHBOARD, openWorkbook, type CannotOpen } from "./open-workbook";
import { plain } from "./text/columns";
import { explanationText } from "./text/explanation-text";
import { today } from "./today";

/** `perf spiega`: how the figure of one cell came about. Writes nothing. */
export async function spiega({ file, sheet, at, format, year }: SpiegaOptions, io: Io): Promise<ExitCode> {
  const trouble = ({ code, message }: CannotOpen): ExitCode => {
    if (format === "json") io.out(JSON.stringify({ schema: "perf/errore/1", file: basename(file), code, message }));
    return failed(`${file}: ${message}`, io);
  };
  const opened = await openWorkbook(file, (text) => io.err(text));
  if (!opened.ok) return trouble(opened.trouble);
  const { workbook } = opened;
  const names = workbook.sheets.map(({ name }) => name);
  const found = names.find((name) => name === sheet) ?? names.find((name) => fold(name) === fold(sheet));
  if (found === undefined) return trouble({ code: "no-sheet", message: noSheetText(sheet, names) });
  const verification = verify(workbook, wantedYear(year), { today: today(), plans: [] });
  if (!hasDashboards(verification)) return trouble(NO_DASHBOARD);
  const explained = explainCell(verification, found, at);
  const asked = { workbook: workbook.name, sheet: found, at };
  if (format === "json") io.out(JSON.stringify(reportExplanation(asked, explained), null, 2));
  else io.out(explanationText(asked, explained).join("\n"));
  return explained.kind === "explained" ? EXIT.clean : EXIT.findings;
}

function noSheetText(sheet: string, names: readonly string[]): string {
  const listed = names.map((name) => `«${plain(name)}»`).join(", ");
  return `${explain({ code: "not-a-sheet", args: { name: plain(sheet) } })} I fogli sono: ${listed}.`;
}
