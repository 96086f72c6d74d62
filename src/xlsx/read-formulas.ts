// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps } from "../core/steps/steps";
import {
  formulaKey,
  withoutArrayRests,
  type FormulasOutcome,
  type SheetFormulas,
  type WorkbookFormulas,
} from "../core/workbook/formulas";
import type { FormulaCell } from "../core/workbook/references/formula-cell";
import { shiftedFormula } from "../core/workbook/references/shift-formula";
import type { Archive } from "./archive/archive";
import { DEFAULT_BOUNDS, type Bounds } from "./archive/bounds";
import { openArchive } from "./archive/open-archive";
import { orRefusalSteps, refuse } from "./archive/refused";
import { mapPackage } from "./parts/package-map";
import { sheetParts } from "./reading/sheet-parts";
import { shownFormula } from "./reading/shown-formula";
import { inPart } from "./writing/package/working-copy";
import { sheetFormulas } from "./writing/formulas/sheet-formulas";

/** Reads the texts of all formulas of an .xlsx or .xlsm file, as Excel shows them; see the port `FormulaReader`. */
export function readXlsxFormulas(bytes: Uint8Array, bounds: Bounds = DEFAULT_BOUNDS): FormulasOutcome {
  return finished(readXlsxFormulasSteps(bytes, bounds));
}

/** The same, with places to stop. */
export function* readXlsxFormulasSteps(bytes: Uint8Array, bounds: Bounds = DEFAULT_BOUNDS): Steps<FormulasOutcome> {
  const opened = openArchive(bytes, bounds);
  return opened.ok ? yield* orRefusalSteps(formulasIn(opened.archive)) : opened;
}

function* formulasIn(archive: Archive): Steps<{ readonly formulas: WorkbookFormulas }> {
  const { worksheets } = mapPackage(archive);
  const bytesOf = sheetParts(
    archive,
    worksheets.map(({ part }) => part),
  );
  const formulas = new Map<string, SheetFormulas>();
  // A text of eight thousand characters shared by a million cells is a bomb that no size in the zip betrays.
  const room = { characters: archive.bounds.expandedBytes / 4 };
  for (const [tab, { name, part }] of worksheets.entries()) {
    yield tab / worksheets.length;
    const found = inPart(part, () => sheetFormulas(bytesOf(part), tab));
    if (found.length > 0) formulas.set(name, shownFormulas(found, part, room));
  }
  return { formulas };
}

function shownFormulas(found: readonly FormulaCell[], part: string, room: { characters: number }): SheetFormulas {
  const shown = new Map<number, string>();
  for (const { row, column, text, down, right, unknown } of found) {
    if (unknown) continue;
    const formula = shownFormula(shiftedFormula(text, down, right));
    room.characters -= formula.length;
    if (room.characters < 0) refuse("expands-too-much", part);
    shown.set(formulaKey(row, column), formula);
  }
  return withoutArrayRests(shown);
}
