// SPDX-License-Identifier: EUPL-1.2
import { planCopy, type PlannedCopy } from "../core/usecases/copy/plan-copy";
import { sampleForOiv } from "../core/usecases/sample-for-oiv";
import { hasDashboards } from "../core/usecases/verify";
import { explain } from "../core/wording/explain";
import { refusalText } from "../core/wording/refusals";
import { xlsxFileReader } from "../xlsx/file-reader";
import { copyXlsxFile } from "../xlsx/file-copier";
import type { CopiaOptions } from "./arguments/command";
import { failed, wantedYear } from "./compila";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { NO_DASHBOARD, openWorkbook, type CannotOpen } from "./open-workbook";
import { copyText, obstaclesText } from "./text/copy-text";
import { headText } from "./text/head-text";
import { today } from "./today";
import { VERSION } from "./version";
import { writeTrouble } from "./write-troubles";

/** `perf copia`: makes the copy that leaves the office, for the OIV or for publication, or shows what it would lose. */
export async function copia(options: CopiaOptions, io: Io): Promise<ExitCode> {
  const { file, output, preview, overwrite, all } = options;
  const planned = await plan(options, io);
  if (!planned.ok) return failed(`${file}: ${planned.trouble.message}`, io);
  const { copy, plan: further, obstacles, verification } = planned.planned;
  const empty = planned.planned.notes.find(({ code }) => code === "copy-nothing-left");
  if (empty) return failed(`${file}: ${explain(empty)} Non è stato scritto nulla.`, io);
  const blocked = obstacles.length > 0;
  const isShown = preview || blocked || output === null;
  const made = await copyXlsxFile({ input: file, output: isShown ? null : output, overwrite }, copy, further);
  if (!made.ok) return failed(`${file}: ${writeTrouble(made.refusal)} Non è stato scritto nulla.`, io);
  const lines = [
    ...headText(verification, all, options.audience === "pubblicazione"),
    ...copyText(planned.planned, made.facts, all || preview),
  ];
  const end = blocked
    ? obstaclesText(obstacles)
    : isShown
      ? ["Anteprima: non è stato scritto nulla."]
      : [`Copia ${FOR[options.audience]}: ${output}`, `Il file di partenza non è stato modificato: ${file}`];
  io.out([...lines, "", ...end].join("\n"));
  return blocked ? EXIT.findings : EXIT.clean;
}

const FOR = { oiv: "per l’OIV", pubblicazione: "per la pubblicazione" } as const;

type Planned =
  { readonly ok: true; readonly planned: PlannedCopy } | { readonly ok: false; readonly trouble: CannotOpen };

async function plan({ file, year, audience, sample }: CopiaOptions, io: Io): Promise<Planned> {
  const opened = await openWorkbook(file, (text) => io.err(text));
  if (!opened.ok) return opened;
  const texts = await xlsxFileReader(file).readFormulas();
  if (!texts.ok) return { ok: false, trouble: { code: texts.refusal.code, message: refusalText(texts.refusal) } };
  const planned = planCopy(opened.workbook, {
    audience: audience === "oiv" ? "oiv" : "publication",
    overrides: wantedYear(year),
    given: { today: today(), plans: [] },
    formulas: texts.formulas,
    further: sample ? [sampleForOiv({ ...sample, version: VERSION })] : [],
  });
  return hasDashboards(planned.verification) ? { ok: true, planned } : { ok: false, trouble: NO_DASHBOARD };
}
