// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../core/workbook/address";
import { doneTexts } from "../../i18n/done";
import type { ReportLine } from "../../state/report-line";

export type LeadTo = (place: NonNullable<ReportLine["to"]>) => void;

interface DoneLineProps {
  readonly line: ReportLine;
  readonly onGoTo: LeadTo;
}

/** A line of the report; the name of its sheet leads there. */
export function DoneLine({ line: { text, to }, onGoTo }: DoneLineProps) {
  if (!to) return text;
  // Only the first mention: a remark may name the sheet again.
  const [before, name, after] = parted(text, to.sheet);
  const place = `${to.sheet} ${addressOf(to.at.row, to.at.column)}`;
  return (
    <>
      {before}
      <button type="button" className="link" title={doneTexts("goTo", { place })} onClick={() => onGoTo(to)}>
        {name}
      </button>
      {after}
    </>
  );
}

/** What stands before the name of the sheet, the name, and what stands after it; else the whole text as the name. */
function parted(text: string, sheet: string): readonly [string, string, string] {
  const at = text.indexOf(sheet);
  if (at < 0) return ["", text, ""];
  return [text.slice(0, at), sheet, text.slice(at + sheet.length)];
}
