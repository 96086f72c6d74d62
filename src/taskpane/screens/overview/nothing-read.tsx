// SPDX-License-Identifier: EUPL-1.2
import { overviewTexts } from "../../i18n/overview";
import { BoundedList } from "../../parts/bounded-list";
import { Notice } from "../../parts/notice";

interface NothingReadProps {
  /** Those on which a person may say where the columns are. */
  readonly sheets: readonly string[];
  readonly onMapColumns: (sheet: string) => void;
}

/** No sheet was recognised: why, and the way out of it, sheet by sheet. */
export function NothingRead({ sheets, onMapColumns }: NothingReadProps) {
  return (
    <Notice role="alert" kind="warning" title={overviewTexts("unread.title")} actions={null}>
      <p>{overviewTexts(sheets.length > 0 ? "unread.why" : "unread.empty")}</p>
      <BoundedList label={overviewTexts("unread.sheets")} items={sheets}>
        {(sheet) => (
          <button type="button" className="link" onClick={() => onMapColumns(sheet)}>
            {overviewTexts("missing.mapColumnsOf", { sheet })}
          </button>
        )}
      </BoundedList>
    </Notice>
  );
}
