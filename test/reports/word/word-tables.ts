// SPDX-License-Identifier: EUPL-1.2
import { JSDOM } from "jsdom";

/** A copied fragment as a browser or a word processor takes it apart. */
export function parsed(html: string): Document {
  return new JSDOM(`<!DOCTYPE html><html lang="it"><head><title>copia</title></head><body>${html}</body></html>`).window
    .document;
}

/** The texts of each row of each table, line breaks as "\n". */
export function tablesOf(page: Document): readonly (readonly (readonly string[])[])[] {
  return [...page.querySelectorAll("table")].map((table) =>
    [...table.rows].map((row) => [...row.cells].map(({ innerHTML }) => textOf(page, innerHTML))),
  );
}

function textOf(page: Document, html: string): string {
  const holder = page.createElement("div");
  holder.innerHTML = html.replaceAll("<br>", "\n");
  return holder.textContent.trim();
}
