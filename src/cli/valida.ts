// SPDX-License-Identifier: EUPL-1.2
import { hasDashboards } from "../core/usecases/verify";
import { validateForOiv } from "../core/usecases/validate-for-oiv";
import type { Validation } from "../core/usecases/validation";
import { refusalText } from "../core/wording/refusals";
import { xlsxFileReader } from "../xlsx/file-reader";
import { xlsxFileWriter } from "../xlsx/file-writer";
import type { ValidaOptions } from "./arguments/command";
import { failed, recalculatedText, wantedYear } from "./compila";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { localMoment } from "../core/wording/local-moment";
import { openPlans, planAmong } from "./open-plans";
import { NO_DASHBOARD, openWorkbook, type CannotOpen } from "./open-workbook";
import { withReports } from "./report-files";
import { reportText } from "./report-text";
import { planText } from "./text/plan-text";
import { validationText } from "./text/validation-text";
import { VERSION } from "./version";
import { writeTrouble } from "./write-troubles";

/** `perf valida`: proposes an outcome to the OIV, and writes it with its reports; either all of the files or none. */
export async function valida(options: ValidaOptions, io: Io): Promise<ExitCode> {
  const { file, output, preview, all } = options;
  const validated = await read(options, io);
  if (!validated.ok) return failed(validated.message, io);
  const { validation } = validated;
  const exit = validation.verdict.readiness === "not-ready" ? EXIT.findings : EXIT.clean;
  const lines = [...validationText(validation, all), ""];
  if (preview || output === null) {
    const plan = planText(validation.filling, true);
    io.out([...lines, ...plan, "", "Anteprima: non è stato scritto nulla."].join("\n"));
    return exit;
  }
  const replaced = await planAmong([output, ...options.reports.map(({ path }) => path)], options.plans);
  if (replaced !== null) return failed(`${replaced}: ${OVER_PLAN}`, io);
  const written = await write(validation, output, options);
  if (!written.ok) return failed(`${written.path}: ${writeTrouble(written.refusal)} Non è stato scritto nulla.`, io);
  io.out(
    [
      ...lines,
      ...planText(validation.filling, all),
      ...recalculatedText(written.recalculated, all),
      "",
      `Copia con l’esito e le segnalazioni: ${output}`,
      ...options.reports.map(({ path }) => `Rapporto: ${path}`),
      `Il file di partenza non è stato modificato: ${file}`,
    ].join("\n"),
  );
  return exit;
}

/** What to replace was said of the copy, not of what it was compared with. */
const OVER_PLAN =
  "Il file da scrivere è quello del Piano: PERF non modifica mai i file che legge. Indicare un altro nome. Non è stato scritto nulla.";

type Validated =
  { readonly ok: true; readonly validation: Validation } | { readonly ok: false; readonly message: string };

async function read({ file, year, plans }: ValidaOptions, io: Io): Promise<Validated> {
  const opened = await openWorkbook(file, (text) => io.err(text));
  if (!opened.ok) return inFile(file, opened.trouble);
  const planned = await openPlans(plans, (text) => io.err(text));
  if (!planned.ok) return { ok: false, message: planned.message };
  const texts = await xlsxFileReader(file).readFormulas();
  if (!texts.ok) return inFile(file, { code: texts.refusal.code, message: refusalText(texts.refusal) });
  const asked = { overrides: wantedYear(year), plans: planned.plans };
  const request = { ...asked, checkedAt: localMoment(new Date()), version: VERSION };
  const validation = validateForOiv(opened.workbook, { ...request, formulas: texts.formulas });
  return hasDashboards(validation.verification) ? { ok: true, validation } : inFile(file, NO_DASHBOARD);
}

function inFile(file: string, { message }: CannotOpen): Validated {
  return { ok: false, message: `${file}: ${message}` };
}

/** The workbook comes last: it is what can fail for most reasons, and the reports can be taken back. */
async function write(validation: Validation, output: string, { file, overwrite, reports }: ValidaOptions) {
  const texts = await Promise.all(
    reports.map(async ({ path, format }) => ({ path, text: await reportText(validation, format) })),
  );
  return withReports(texts, { input: file, overwrite }, async () => {
    const written = await xlsxFileWriter({ input: file, output, overwrite }).write(validation.filling.plan);
    return written.ok ? written : { ...written, path: output };
  });
}
