// SPDX-License-Identifier: EUPL-1.2
import { hasDashboards, type Overrides } from "../core/usecases/verify";
import { planFilling } from "../core/usecases/fill-workbook";
import { numberText } from "../core/wording/numbers";
import { xlsxFileWriter } from "../xlsx/file-writer";
import type { CopyOptions } from "./arguments/command";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { NO_DASHBOARD, openWorkbook } from "./open-workbook";
import { plain } from "./text/columns";
import { planText } from "./text/plan-text";
import { verificationText } from "./text/verification-text";
import { writeTrouble } from "./write-troubles";

/** `perf compila`: plans the filling, shows it, and writes it to a copy unless only a preview was asked for. */
export async function compila(options: CopyOptions, io: Io): Promise<ExitCode> {
  const { file, output, preview, overwrite, all, year } = options;
  const opened = await openWorkbook(file, (text) => io.err(text));
  const planned = opened.ok ? planFilling(opened.workbook, wantedYear(year)) : null;
  if (!opened.ok || !planned || !hasDashboards(planned.verification)) {
    return failed(`${file}: ${opened.ok ? NO_DASHBOARD.message : opened.trouble.message}`, io);
  }
  const { verification, filling } = planned;
  if (preview || output === null) {
    io.out([...planText(filling, true), "", "Anteprima: non è stato scritto nulla."].join("\n"));
    return EXIT.clean;
  }
  const written = await xlsxFileWriter({ input: file, output, overwrite }).write(filling.plan);
  if (!written.ok) return failed(`${file}: ${writeTrouble(written.refusal)} Non è stato scritto nulla.`, io);
  const lines = [
    ...verificationText(verification, all),
    "",
    ...planText(filling, all),
    ...recalculatedText(written.recalculated, all),
  ];
  io.out(
    [...lines, "", `Copia compilata: ${output}`, `Il file di partenza non è stato modificato: ${file}`].join("\n"),
  );
  return EXIT.clean;
}

/** What was asked for on the command line stands above what the workbook says. */
export function wantedYear(year: number | null): Overrides {
  return year === null ? {} : { year };
}

export function failed(message: string, io: Io): ExitCode {
  io.err(message);
  return EXIT.failed;
}

/** Formulas that depend on what was written show their new result when Excel opens the copy (ADR 0002). */
export function recalculatedText(
  cells: readonly { readonly sheet: string; readonly cell: string }[],
  all: boolean,
): string[] {
  if (cells.length === 0) return [];
  const shown = cells.slice(0, all ? cells.length : 10).map(({ sheet, cell }) => `${plain(sheet)}!${cell}`);
  const rest = shown.length < cells.length ? ", …" : "";
  const [head, object] =
    cells.length === 1 ? ["1 formula dipende", "la"] : [`${numberText(cells.length)} formule dipendono`, "le"];
  return [`  ${head} da ciò che è stato scritto: Excel ${object} ricalcola all’apertura (${shown.join(", ")}${rest})`];
}
