// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { cellAt } from "../host/workbook/read-cells";
import type { HostSheet } from "../host/workbook/model";
import type { Place } from "./grid/moved";
import { typeText } from "./session/user-acts";
import type { Session } from "./session/session";
import { editedText } from "./typing/edited-text";

/** What the user is typing, and where it will stand. */
export interface Draft {
  readonly sheet: HostSheet;
  readonly place: Place;
  readonly text: string;
  /** In the cell itself; else in the formula bar. */
  readonly isInCell: boolean;
}

export interface Drafting {
  readonly draft: Draft | null;
  readonly begin: (place: Place, text: string | null, isInCell: boolean) => void;
  readonly change: (text: string) => void;
  readonly cancel: () => void;
  /** Enters it; false when the workbook refuses. */
  readonly enter: () => boolean;
}

/** Typing in a cell. As long as it lasts the add-in is refused everything, as in Excel. */
export function useDraft(session: Session, tell: (message: string | null) => void): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { host } = session;
  const put = (next: Draft | null): void => {
    host.cellEditMode = next !== null;
    setDraft(next);
  };
  return {
    draft,
    begin: (place, text, isInCell) => {
      const { active, dateSystem } = host.workbook;
      const held = editedText(cellAt(active, place.row, place.column), dateSystem);
      put({ sheet: active, place, text: text ?? held, isInCell });
    },
    change: (text) => draft && put({ ...draft, text }),
    cancel: () => put(null),
    enter: () => {
      if (!draft) return true;
      const trouble = typeText(session, draft.sheet, draft.place, draft.text);
      tell(trouble);
      if (trouble === null) put(null);
      return trouble === null;
    },
  };
}
