// SPDX-License-Identifier: EUPL-1.2

/** What is copied for a word processor, before it is HTML or plain text. Lines within a text are parted by "\n". */
export type Block = Heading | Paragraph | List | Table;

export interface Heading {
  readonly kind: "heading";
  /** The levels that Word takes for its own «Titolo 2» and «Titolo 3». */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly look: "plain" | "strong" | "note";
  readonly text: string;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly string[];
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly heading: string;
  /** Share of the width, in parts of whatever the columns add up to. */
  readonly share: number;
  /** Figures stand to the right. */
  readonly isFigure?: true;
  /** The first line of its texts names what the others tell of. */
  readonly isTitled?: true;
}

/**
 * A row: one text a column. Of fewer texts the first runs on to where the others, which stand under the last columns,
 * begin. A section heads the rows below it.
 */
export interface Row {
  readonly kind: "entry" | "section" | "total";
  readonly cells: readonly string[];
}

export function heading(level: 2 | 3, text: string): Heading {
  return { kind: "heading", level, text };
}

export function paragraph(text: string, look: Paragraph["look"] = "plain"): Paragraph {
  return { kind: "paragraph", look, text };
}

/** A list; nothing when it has no items. */
export function list(items: readonly string[]): readonly List[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

export function row(kind: Row["kind"], ...cells: readonly string[]): Row {
  return { kind, cells };
}
