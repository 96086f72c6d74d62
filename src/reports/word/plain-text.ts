// SPDX-License-Identifier: EUPL-1.2
import { mapInSteps, type Steps } from "../../core/steps/steps";
import type { Block, Row, Table } from "./blocks";
import { copiedText } from "./copied-text";

/** The same blocks for whatever takes no HTML: tables as lines with tabs, as sheets and editors paste them. */
export function* plainTextSteps(blocks: readonly Block[]): Steps<string> {
  const parts: string[] = [];
  for (const block of blocks) {
    if (block.kind === "table") parts.push(yield* tableText(block));
    else parts.push(blockText(block));
  }
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Exclude<Block, Table>): string {
  if (block.kind === "list") return block.items.map((item) => `- ${line(item)}`).join("\n");
  const text = line(block.text);
  return block.kind === "heading" && block.level === 2 ? text.toLocaleUpperCase("it") : text;
}

function* tableText({ columns, rows }: Table): Steps<string> {
  const headings = columns.map(({ heading }) => line(heading)).join("\t");
  const lines = yield* mapInSteps(rows, (each) => rowText(each, columns.length));
  return `${headings}\n${lines.join("\n")}`;
}

/** What stands under the last columns of a section stands there in text too. */
function rowText({ cells }: Row, width: number): string {
  const [first = "", ...others] = cells.map(line);
  return [first, ...Array<string>(width - cells.length).fill(""), ...others].join("\t");
}

function line(text: string): string {
  return copiedText(text).replace(/\s*\n\s*/g, " · ");
}
