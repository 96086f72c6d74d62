// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { CopyAudience } from "../../../core/usecases/copy/plan-copy";
import { paneTexts } from "../../i18n/pane";
import { validationTexts } from "../../i18n/validation";

interface WorkbookCopiesProps {
  readonly isBusy: boolean;
  readonly onCopy: (audience: CopyAudience) => void;
}

/** Copies of the workbook itself, each shown before it is opened. */
export function WorkbookCopies({ isBusy, onCopy }: WorkbookCopiesProps) {
  return (
    <>
      <h3>{validationTexts("copies")}</h3>
      <p>{validationTexts("copiesHint")}</p>
      <div className="actions">
        <Button disabled={isBusy} onClick={() => onCopy("oiv")}>
          {paneTexts("copyForOiv")}
        </Button>
        <Button disabled={isBusy} onClick={() => onCopy("publication")}>
          {paneTexts("copyForPublication")}
        </Button>
      </div>
    </>
  );
}
