// SPDX-License-Identifier: EUPL-1.2
import { forEachInSteps, type Steps } from "../../core/steps/steps";
import type { Block, Column, Paragraph, Row, Table } from "./blocks";
import { copiedText } from "./copied-text";

// Word reads styles on the elements themselves: of classes and style sheets it takes little, and of clipboards that
// browsers clean up nothing else arrives (ADR 0025). Widths and borders are said by attributes too, as Word's own HTML does.

const FONT = "font-family:Calibri,Carlito,sans-serif";
const LINE = "#8EA9C1";
const GROUND = { heading: "#D9E2F3", section: "#EEF2F8", total: "#F5F5F5" } as const;
const PARAGRAPHS: Readonly<Record<Paragraph["look"], string>> = {
  plain: "font-size:11pt",
  strong: "font-size:12pt;font-weight:bold",
  note: "font-size:10pt;font-style:italic;color:#404040",
};

/** The blocks as a fragment of HTML that Word and Writer paste as titles, paragraphs and real tables. */
export function* wordHtmlSteps(blocks: readonly Block[]): Steps<string> {
  const parts = [`<div lang="it" style="${FONT}">`];
  for (const block of blocks) {
    if (block.kind === "table") parts.push(yield* tableHtml(block));
    else parts.push(textHtml(block));
  }
  return `${parts.join("\n")}\n</div>\n`;
}

function textHtml(block: Exclude<Block, Table>): string {
  switch (block.kind) {
    // without a style: a title takes the look of the document into which it is pasted
    case "heading":
      return `<h${String(block.level)}>${html(block.text)}</h${String(block.level)}>`;
    case "paragraph":
      return `<p style="${FONT};${PARAGRAPHS[block.look]};margin:0 0 6pt 0">${html(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li style="${FONT};font-size:11pt">${html(item)}</li>`).join("")}</ul>`;
  }
}

function* tableHtml({ columns, rows }: Table): Steps<string> {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const headings = columns.map((column) => headingHtml(column, Math.round((column.share / all) * 100)));
  const look = `border-collapse:collapse;width:100%;${FONT};font-size:10pt`;
  const parts = [
    `<table border="1" cellspacing="0" cellpadding="4" width="100%" style="${look}">`,
    `<thead>${rowHtml(headings)}</thead>\n<tbody>`,
  ];
  yield* forEachInSteps(rows, (each, i) => {
    // A section and what it heads stand in one body, so that its heading is that of a group.
    if (each.kind === "section" && i > 0) parts.push("</tbody>\n<tbody>");
    parts.push(bodyRow(each, columns));
  });
  // a paragraph of its own, or Word joins a table to the next one
  parts.push(`</tbody></table>\n<p style="${FONT};font-size:6pt;margin:0">&nbsp;</p>`);
  return parts.join("\n");
}

function headingHtml({ heading, isFigure }: Column, percent: number): string {
  const align = isFigure ? "right" : "left";
  const look = `${cellLook(align)};text-align:${align};width:${String(percent)}%;background:${GROUND.heading};font-weight:bold`;
  return `<th scope="col" width="${String(percent)}%" style="${look}">${html(heading)}</th>`;
}

function bodyRow({ kind, cells }: Row, columns: readonly Column[]): string {
  const first = columns.length - cells.length;
  return rowHtml(
    cells.map((text, i) => {
      const { isFigure, isTitled } = columns[i === 0 ? 0 : first + i]!;
      const align = isFigure ? "right" : "left";
      const content = isTitled ? titledHtml(text) : html(text);
      return i === 0 ? leading(kind, content, first + 1, align) : cellHtml(kind, content, align);
    }),
  );
}

/** The first cell names its row, or the rows below. */
function leading(kind: Row["kind"], content: string, span: number, align: "left" | "right"): string {
  const scope = kind === "section" ? "rowgroup" : "row";
  const columns = span > 1 ? ` colspan="${String(span)}"` : "";
  return `<th scope="${scope}"${columns} style="${headLook(kind, align)}">${content}</th>`;
}

function cellHtml(kind: Row["kind"], content: string, align: "left" | "right"): string {
  return `<td style="${cellLook(align)}${kind === "entry" ? "" : `;${strong(kind)}`}">${content}</td>`;
}

function titledHtml(text: string): string {
  const [title = "", ...others] = text.split("\n");
  return [`<strong>${html(title)}</strong>`, ...others.map(html)].join("<br>");
}

function headLook(kind: Row["kind"], align: "left" | "right"): string {
  return `${cellLook(align)};text-align:${align};${kind === "entry" ? "font-weight:normal" : strong(kind)}`;
}

function strong(kind: "section" | "total"): string {
  return `font-weight:bold;background:${GROUND[kind]}`;
}

/** As short as it can be: it stands on every cell of what may be ten thousand rows. */
function cellLook(align: "left" | "right"): string {
  return align === "left" ? `border:1px solid ${LINE}` : `border:1px solid ${LINE};text-align:right`;
}

function rowHtml(cells: readonly string[]): string {
  return `<tr valign="top" style="page-break-inside:avoid">${cells.join("")}</tr>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "<br>",
};

/** Text as HTML: nothing of it is markup. An empty cell holds a space, or Word makes it lower than the others. */
function html(text: string): string {
  const clean = copiedText(text);
  return clean === "" ? "&nbsp;" : clean.replace(/[&<>"'\n]/g, (sign) => SIGNS[sign]!);
}
