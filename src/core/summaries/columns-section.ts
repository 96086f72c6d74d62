// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import { columnName } from "../workbook/address";
import { type CellContent, type CellValidation, fitsInline } from "../workbook/plan";
import { MAPPED_ROLES, MAPPING_HEADINGS } from "../settings/column-mapping";
import { ORIGIN_TERMS } from "../wording/settings";

/** What was recognised of a sheet's columns, for staff to correct. */
export interface RecognisedColumns {
  readonly sheet: string;
  /** Zero-based; null where the sheet was not recognised. */
  readonly headingRow: number | null;
  readonly columns: ReadonlyMap<string, number>;
}

type Role = (typeof MAPPED_ROLES)[number];

/** Columns that a sheet of any body has, hence always asked for; of the others those in use, so that the print is readable. */
const ALWAYS: readonly string[] = ["objective", "indicator", "weight", "target", "actual", "declared"];
/** Columns whose heading staff choose, for what no sheet had when the section was made. */
const FREE = 2;
const FREE_WIDTH = 13;
const ROLE_WIDTH = 11;
/** Rows below the last sheet on which a person may add another. */
const SPARE_ROWS = 4;
const NO_SHEET: RecognisedColumns = { sheet: "", headingRow: null, columns: new Map() };

/** The rows of the section «Colonne» from its headings on, where they stand, and what may be typed there. */
export interface ColumnsSection {
  readonly rows: readonly OwnRow[];
  readonly width: number;
  readonly roleWidths: readonly number[];
  readonly validations: readonly CellValidation[];
}

/** The section «Colonne», whose headings stand on `headingRow`. */
export function columnsSection(sheets: readonly RecognisedColumns[], headingRow: number): ColumnsSection {
  const roles = rolesFor(sheets);
  const free = Array.from({ length: FREE }, () => null);
  const headings: readonly (string | null)[] = [...MAPPING_HEADINGS, ...roles.map(([, heading]) => heading), ...free];
  const listed = [...sheets, ...Array.from({ length: SPARE_ROWS }, () => NO_SHEET)];
  const rows: readonly OwnRow[] = [
    {
      kind: "heading",
      cells: headings.map((value, column) => ({ column, value, style: value === null ? "input" : "heading" })),
    },
    ...listed.map((sheet) => mappingRow(sheet, roles)),
  ];
  const place = { fromRow: headingRow + 1, toRow: headingRow + listed.length };
  return {
    rows,
    width: headings.length,
    roleWidths: headings.slice(MAPPING_HEADINGS.length).map((heading) => (heading === null ? FREE_WIDTH : ROLE_WIDTH)),
    validations: [
      ...validationsOf(headings, place),
      ...freeHeadings(
        headings,
        headingRow,
        MAPPED_ROLES.filter((role) => !roles.includes(role)),
      ),
    ],
  };
}

function rolesFor(sheets: readonly RecognisedColumns[]): readonly Role[] {
  return MAPPED_ROLES.filter(([role]) => ALWAYS.includes(role) || sheets.some(({ columns }) => columns.has(role)));
}

/** What the section says of one sheet, by heading. */
export function mappingValues({ sheet, headingRow, columns }: RecognisedColumns): ReadonlyMap<string, CellContent> {
  const values = new Map<string, CellContent>();
  const [name, row, origin] = MAPPING_HEADINGS;
  if (sheet !== "") values.set(name, sheet);
  if (headingRow !== null) values.set(row, headingRow + 1).set(origin, ORIGIN_TERMS.inferred);
  for (const [role, heading] of MAPPED_ROLES) {
    const column = columns.get(role);
    if (column !== undefined) values.set(heading, columnName(column));
  }
  return values;
}

function mappingRow(sheet: RecognisedColumns, roles: readonly Role[]): OwnRow {
  const values = mappingValues(sheet);
  const headings = [...MAPPING_HEADINGS, ...roles.map(([, heading]) => heading)];
  const cells = [
    ...headings.map((heading) => values.get(heading) ?? null),
    ...Array.from({ length: FREE }, () => null),
  ];
  return {
    kind: "entry",
    cells: cells.map((value, column) => ({ column, value, style: column === 2 ? "text" : "input" })),
  };
}

type Place = Pick<CellValidation, "fromRow" | "toRow">;

function validationsOf(headings: readonly (string | null)[], place: Place): readonly CellValidation[] {
  const [name, row] = MAPPING_HEADINGS;
  const prompts: readonly (readonly [number, string, string])[] = [
    [0, name, "Il nome del foglio, come sulla linguetta."],
    ...headings.flatMap((heading, column): readonly (readonly [number, string, string])[] => {
      if (column < MAPPING_HEADINGS.length) return [];
      const of = heading === null ? "indicata in alto" : `«${heading}»`;
      return [
        [column, heading ?? "Altra colonna", `La lettera della colonna ${of}, come C. Vuoto: il foglio non l’ha.`],
      ];
    }),
  ];
  return [
    ...prompts.map(([column, promptTitle, prompt]): CellValidation => ({
      ...place,
      column,
      allows: { kind: "any" },
      promptTitle,
      prompt,
    })),
    {
      ...place,
      column: 1,
      allows: { kind: "whole", least: 1, most: 1_048_576 },
      promptTitle: row,
      prompt: "Il numero della riga che porta le intestazioni; i dati si leggono da quella sotto.",
    },
  ];
}

function freeHeadings(
  headings: readonly (string | null)[],
  row: number,
  others: readonly Role[],
): readonly CellValidation[] {
  const values = others.map(([, heading]) => heading);
  return headings.flatMap((heading, column): readonly CellValidation[] => {
    if (heading !== null) return [];
    const allows = fitsInline(values) ? ({ kind: "list", values } as const) : ({ kind: "any" } as const);
    const prompt = "Se serve un’altra colonna, scegliere qui che cosa contiene; sotto, la sua lettera.";
    return [{ column, fromRow: row, toRow: row, allows, promptTitle: "Altra colonna", prompt }];
  });
}
