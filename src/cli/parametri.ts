// SPDX-License-Identifier: EUPL-1.2
import { hasDashboards } from "../core/usecases/verify";
import { planSettings } from "../core/usecases/plan-settings";
import { xlsxFileWriter } from "../xlsx/file-writer";
import type { CopyOptions } from "./arguments/command";
import { failed, wantedYear } from "./compila";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { openWorkbook } from "./open-workbook";
import { planText } from "./text/plan-text";
import { settingsText } from "./text/settings-text";
import { writeTrouble } from "./write-troubles";

/** The sheet is then the remedy. */
const NO_DASHBOARD_YET =
  "Nessun foglio è stato riconosciuto come cruscotto: in «Parametri», sezione Colonne, indicare dove sono le colonne.";

/** `perf parametri`: adds the sheets of settings to a copy, filled in with what the workbook tells, for staff to correct. */
export async function parametri(options: CopyOptions, io: Io): Promise<ExitCode> {
  const { file, output, preview, overwrite, all, year } = options;
  const opened = await openWorkbook(file, (text) => io.err(text));
  if (!opened.ok) return failed(`${file}: ${opened.trouble.message}`, io);
  const { verification, filling } = planSettings(opened.workbook, wantedYear(year));
  const unread = hasDashboards(verification) ? [] : ["", NO_DASHBOARD_YET];
  const lines = planText(filling, preview || all, "PARAMETRI");
  if (preview || output === null) {
    io.out([...lines, ...unread, "", "Anteprima: non è stato scritto nulla."].join("\n"));
    return EXIT.clean;
  }
  const written = await xlsxFileWriter({ input: file, output, overwrite }).write(filling.plan);
  if (!written.ok) return failed(`${file}: ${writeTrouble(written.refusal)} Non è stato scritto nulla.`, io);
  const problems = settingsText(verification, all).slice(1);
  io.out(
    [
      ...lines,
      ...problems,
      ...unread,
      "",
      `Copia con i parametri: ${output}`,
      "Aprirla in Excel e correggere le celle gialle; poi: perf verifica, perf compila.",
      `Il file di partenza non è stato modificato: ${file}`,
    ].join("\n"),
  );
  return EXIT.clean;
}
