// SPDX-License-Identifier: EUPL-1.2

/** One column of a text table. */
export interface TextColumn {
  readonly width: number;
  readonly align: "left" | "right";
}

/** Lines of a table for a fixed-width screen; long cells are cut with «…». */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) =>
    row
      .map((text, index) => fit(text, columns[index]!))
      .join("  ")
      .trimEnd(),
  );
}

function fit(text: string, { width, align }: TextColumn): string {
  const clean = plain(text);
  const cut = clean.length > width ? clean.slice(0, width - 1) + "…" : clean;
  return align === "right" ? cut.padStart(width) : cut.padEnd(width);
}

/** Control and direction-changing characters: cells are hostile input, an escape sequence must not reach the terminal. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a cell, on one line and printable. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNPRINTABLE, "").trim();
}

/** "1 obiettivo", "3 obiettivi". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("it-IT")} ${count === 1 ? one : many}`;
}
