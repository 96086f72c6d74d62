// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../core/checks/registers/all";
import type { Corrections } from "../core/usecases/correct/correction";
import { planCorrections } from "../core/usecases/correct/plan-corrections";
import { hasDashboards } from "../core/usecases/verify";
import { xlsxFileWriter } from "../xlsx/file-writer";
import type { CorreggiOptions } from "./arguments/command";
import { failed, recalculatedText, wantedYear } from "./compila";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { NO_DASHBOARD, openWorkbook } from "./open-workbook";
import { answeredText, correctionsText } from "./text/corrections-text";
import { headText } from "./text/head-text";
import { today } from "./today";
import { writeTrouble } from "./write-troubles";

/** `perf correggi`: makes the quick fixes in a copy, each one tried beforehand, or shows them. */
export async function correggi(options: CorreggiOptions, io: Io): Promise<ExitCode> {
  const { file, output, preview, overwrite, all, year, rules } = options;
  const odd = rules.map(whyNotFixable).find((trouble) => trouble !== null);
  if (odd != null) return failed(odd, io);
  const opened = await openWorkbook(file, (text) => io.err(text));
  if (!opened.ok) return failed(`${file}: ${opened.trouble.message}`, io);
  const given = { today: today(), plans: [] };
  const corrections = planCorrections(opened.workbook, { rules, overrides: wantedYear(year), given });
  if (!hasDashboards(corrections.verification)) return failed(`${file}: ${NO_DASHBOARD.message}`, io);
  const lines = [
    ...headText(corrections.verification, all),
    "",
    ...correctionsText(corrections, preview || all),
    ...restText(corrections, rules),
  ];
  if (preview || output === null) {
    io.out([...lines, "", "Anteprima: non è stato scritto nulla."].join("\n"));
    return EXIT.clean;
  }
  const written = await xlsxFileWriter({ input: file, output, overwrite }).write(corrections.filling.plan);
  if (!written.ok) return failed(`${file}: ${writeTrouble(written.refusal)} Non è stato scritto nulla.`, io);
  const isOpen = written.recalculated.length > 0;
  const recalculated = [...recalculatedText(written.recalculated, all), ...(isOpen ? [AGAIN] : [])];
  const done = [...recalculated, "", ...answeredText(corrections)];
  const where = [`Copia corretta: ${output}`, `Il file di partenza non è stato modificato: ${file}`];
  io.out([...lines, ...done, ...where].join("\n"));
  return EXIT.clean;
}

const AGAIN = "  Aprire la copia con Excel, salvarla e ripetere la verifica: quei risultati possono cambiare.";

/** A code that no rule bears, or of a rule that only a person can answer: what is wrong, and what to do. */
function whyNotFixable(code: string): string | null {
  const rule = RULES.find((each) => each.code === code);
  if (rule === undefined)
    return `La regola «${code}» non esiste. I codici sono quelli delle segnalazioni: «perf verifica FILE».`;
  if (rule.fixable) return null;
  const fixable = RULES.filter((each) => each.fixable).map((each) => each.code);
  return (
    `La regola ${code} («${rule.title}») non ha correzioni: ciò che segnala può deciderlo solo una persona. ` +
    `Regole con correzioni: ${fixable.join(", ")}.`
  );
}

/** Of the rules that were asked for: what has no correction, because only a person knows, and where all is well. */
function restText({ verification: { findings } }: Corrections, rules: readonly string[]): string[] {
  const of = (code: string) => findings.filter(({ rule }) => rule === code);
  const byHand = rules.flatMap((code) => {
    const count = of(code).filter(({ fix }) => fix === null).length;
    return count === 0 ? [] : [`${code} (${String(count)})`];
  });
  const fine = rules.filter((code) => of(code).length === 0);
  return [
    ...(byHand.length === 0 ? [] : ["", `Da correggere a mano, perché decide una persona: ${byHand.join(", ")}.`]),
    ...(fine.length === 0 ? [] : ["", `In questa cartella non c’è nulla da correggere per ${fine.join(", ")}.`]),
  ];
}
