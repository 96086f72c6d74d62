// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../values/fold";

/** Acts, dates and what was approved when: their year is not that of the figures. */
const ACT_OR_DATE =
  /\b(?:n|nr|num)?\s?\.?\s?[°º]?\s?\d+\/(?:19|20)\d\d|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\b(?:\d{1,2} )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) (?:19|20)\d\d/g;
/** «2021-2023», «2021/23», «triennio 2021»: a span has no single year. */
const SPAN =
  /(?:19|20)\d\d\s?[-–/]\s?(?:20)?\d\d|\b(?:triennio|triennal|biennio|pluriennal|a partire|dal|entro|rispetto|base)\b/;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** The one year that a text names as its own; null where it names none, or several. */
export function ownYear(text: string): number | null {
  if (!text.includes("20")) return null;
  const said = fold(text).replace(ACT_OR_DATE, " ");
  if (SPAN.test(said)) return null;
  const years = new Set(said.match(YEAR) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
