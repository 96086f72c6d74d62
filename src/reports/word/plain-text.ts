// SPDX-License-Identifier: EUPL-1.2
import type { Block, Row, Table } from "./blocks";
import { copiedText } from "./copied-text";

/** The same blocks for whatever takes no HTML: tables as lines with tabs, as sheets and editors paste them. */
export function plainText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "table") return tableText(block);
  if (block.kind === "list") return block.items.map((item) => `- ${line(item)}`).join("\n");
  const text = line(block.text);
  return block.kind === "heading" && block.level === 2 ? text.toLocaleUpperCase("it") : text;
}

function tableText({ columns, rows }: Table): string {
  const headings = columns.map(({ heading }) => line(heading)).join("\t");
  return [headings, ...rows.map((each) => rowText(each, columns.length))].join("\n");
}

/** What stands under the last columns of a section stands there in text too. */
function rowText({ cells }: Row, width: number): string {
  const [first = "", ...others] = cells.map(line);
  return [first, ...Array<string>(width - cells.length).fill(""), ...others].join("\t");
}

function line(text: string): string {
  return copiedText(text).replace(/\s*\n\s*/g, " · ");
}
