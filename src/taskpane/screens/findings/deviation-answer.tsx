// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { deviationRow } from "../../../core/usecases/deviations/deviation-row";
import type { Verification } from "../../../core/usecases/verify";
import { deviationTexts } from "../../i18n/deviation";
import { paneTexts } from "../../i18n/pane";

interface DeviationAnswerProps {
  readonly finding: Finding;
  readonly verification: Verification;
  readonly isBusy: boolean;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onExplain: (finding: Finding) => void;
  /** Prepares the sheet on which deviations are explained. */
  readonly onFill: () => void;
}

/** Of a missed target: where its reason is written, or what makes such a place. Nothing of any other finding. */
export function DeviationAnswer({ finding, verification, isBusy, onGoTo, onExplain, onFill }: DeviationAnswerProps) {
  const row = useMemo(() => deviationRow(verification, finding), [verification, finding]);
  if (!row) return null;
  if (row.state === "found") {
    return (
      <>
        <p>
          {deviationTexts("where")}{" "}
          <button type="button" className="link" onClick={() => onGoTo(row.cells.cause)}>
            {deviationTexts("goTo")}
          </button>
        </p>
        <div className="actions">
          <Button size="small" appearance="primary" disabled={isBusy} onClick={() => onExplain(finding)}>
            {deviationTexts("open")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{deviationTexts(row.state === "no-sheet" ? "noSheet" : "noRow")}</p>
      <div className="actions">
        <Button size="small" disabled={isBusy} onClick={onFill}>
          {paneTexts("fill")}
        </Button>
      </div>
    </>
  );
}
