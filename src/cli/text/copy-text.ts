// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import { findingMessage } from "../../core/checks/message";
import type { PlannedCopy } from "../../core/usecases/copy/plan-copy";
import { addressOf } from "../../core/workbook/address";
import type { CopiedCell, CopyFact } from "../../core/workbook/copy-plan";
import { explain } from "../../core/wording/explain";
import { counted, plain } from "./columns";

/** Cells that are listed before "and others". */
const SHOWN = 10;

/** What the copy differs in, before or after it is made: sheets, formulas, what the file alone knew, what to know. */
export function copyText(planned: PlannedCopy, facts: readonly CopyFact[], all: boolean): string[] {
  const { copy, plan, notes } = planned;
  const taken = facts.filter(({ kind }) => kind === "taken");
  const stays = facts.filter(({ kind }) => kind === "stays");
  const isSame = copy.sheets.length + copy.cells.length + taken.length + plan.sheets.length + plan.edits.length === 0;
  const made = plan.sheets.filter(({ hidden }) => !hidden).map(({ name }) => `«${plain(name)}»`);
  return [
    "COPIA",
    ...(isSame ? ["  Nulla da togliere né da sostituire: la copia è uguale al file di partenza."] : []),
    ...copy.sheets.map(({ sheet, why }) => `  Foglio tolto: «${plain(sheet)}». ${plain(explain(why))}`),
    ...cellsText(copy.cells, all),
    ...taken.map((fact) => `  Tolto: ${plain(explain(fact))}`),
    ...(made.length > 0 ? [`  Fogli nuovi: ${made.join(", ")}`] : []),
    ...editsText(planned),
    ...[...stays, ...notes].map((fact) => `  Da sapere: ${plain(explain(fact))}`),
  ];
}

/** Sheets of ours that the copy has already, and that are brought up to date; the memory is nobody’s reading. */
function editsText({ plan, verification }: PlannedCopy): string[] {
  const { sheets } = verification.workbook;
  const shown = new Set(sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])));
  const texts = plan.edits.flatMap(({ sheet, why }) =>
    shown.has(sheet) && why.code === "sheet-refreshed" ? [plain(explain(why))] : [],
  );
  return [...new Set(texts)].map((text) => `  ${text}`);
}

function cellsText(cells: readonly CopiedCell[], all: boolean): string[] {
  const groups = new Map<string, CopiedCell[]>();
  for (const cell of cells) {
    const known = groups.get(cell.why.code);
    if (known) known.push(cell);
    else groups.set(cell.why.code, [cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const shown = group.slice(0, all ? group.length : SHOWN);
    const places = shown.map(({ sheet, row, column }) => `${plain(sheet)}!${addressOf(row, column)}`).join(", ");
    const more =
      shown.length < group.length ? ` e ${counted(group.length - shown.length, "altra", "altre")} (--tutte)` : "";
    const { becomes, why } = group[0]!;
    const what =
      becomes === "nothing"
        ? counted(group.length, "cella svuotata", "celle svuotate")
        : counted(group.length, "formula sostituita", "formule sostituite");
    return [`  ${what}. ${plain(explain(why))}`, `    ${places}${more}`];
  });
}

/** Whoever accepts a finding answers for the workbook within the body: what everybody may read is for the law to say. */
const ACCEPTED_NOT_HERE =
  "  Una segnalazione è accettata in «Eccezioni»: per la pubblicazione non vale, i nomi restano da togliere.";

/** Why nothing is written. */
export function obstaclesText(obstacles: readonly Finding[]): string[] {
  return [
    `NON PUBBLICABILE: ${counted(obstacles.length, "segnalazione lo impedisce", "segnalazioni lo impediscono")}`,
    ...obstacles.map((finding) => {
      const { place } = finding;
      const where = place ? `${plain(place.sheet)}!${addressOf(place.at.row, place.at.column)}` : "Cartella";
      return `  ${where} ${finding.rule}: ${plain(findingMessage(finding))}`;
    }),
    ...(obstacles.some(({ accepted }) => accepted !== null) ? [ACCEPTED_NOT_HERE] : []),
    "",
    "Togliere i nomi, o i fogli che li mostrano; poi ripetere. Non è stato scritto nulla.",
  ];
}
