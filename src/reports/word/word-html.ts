// SPDX-License-Identifier: EUPL-1.2
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
export function wordHtml(blocks: readonly Block[]): string {
  return `<div lang="it" style="${FONT}">\n${blocks.map(blockHtml).join("\n")}\n</div>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    // without a style: a title takes the look of the document into which it is pasted
    case "heading":
      return `<h${String(block.level)}>${html(block.text)}</h${String(block.level)}>`;
    case "paragraph":
      return `<p style="${FONT};${PARAGRAPHS[block.look]};margin:0 0 6pt 0">${html(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li style="${FONT};font-size:11pt">${html(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
  }
}

function tableHtml({ columns, rows }: Table): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const headings = columns.map((column) => headingHtml(column, Math.round((column.share / all) * 100)));
  const look = `border-collapse:collapse;width:100%;${FONT};font-size:10pt`;
  return [
    `<table border="1" cellspacing="0" cellpadding="4" width="100%" style="${look}">`,
    `<thead>${rowHtml(headings)}</thead>`,
    ...bodies(rows).map((body) => `<tbody>${body.map((each) => bodyRow(each, columns)).join("\n")}</tbody>`),
    // a paragraph of its own, or Word joins a table to the next one
    `</table>\n<p style="${FONT};font-size:6pt;margin:0">&nbsp;</p>`,
  ].join("\n");
}

/** A section and what it heads stand in one body, so that its heading is that of a group. */
function bodies(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const each of rows) {
    const last = parts.at(-1);
    if (last && each.kind !== "section") last.push(each);
    else parts.push([each]);
  }
  return parts;
}

function headingHtml({ heading, isFigure }: Column, percent: number): string {
  const align = isFigure ? "right" : "left";
  const look = `${cellLook(align)};width:${String(percent)}%;background:${GROUND.heading};font-weight:bold`;
  return `<th scope="col" width="${String(percent)}%" align="${align}" style="${look}">${html(heading)}</th>`;
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
  return `<th scope="${scope}"${columns} align="${align}" style="${bodyLook(kind, align)}">${content}</th>`;
}

function cellHtml(kind: Row["kind"], content: string, align: "left" | "right"): string {
  return `<td align="${align}" style="${bodyLook(kind, align)}">${content}</td>`;
}

function titledHtml(text: string): string {
  const [title = "", ...others] = text.split("\n");
  return [`<strong>${html(title)}</strong>`, ...others.map(html)].join("<br>");
}

function bodyLook(kind: Row["kind"], align: "left" | "right"): string {
  if (kind === "entry") return `${cellLook(align)};font-weight:normal`;
  return `${cellLook(align)};font-weight:bold;background:${GROUND[kind]}`;
}

function cellLook(align: "left" | "right"): string {
  return `border:1px solid ${LINE};padding:2pt 4pt;vertical-align:top;text-align:${align}`;
}

function rowHtml(cells: readonly string[]): string {
  return `<tr style="page-break-inside:avoid">${cells.join("")}</tr>`;
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
