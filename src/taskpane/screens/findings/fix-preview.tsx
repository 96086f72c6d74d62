// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../../core/checks/finding";
import { offerCorrections } from "../../../core/usecases/correct/offer-corrections";
import type { Verification } from "../../../core/usecases/verify";
import { explain } from "../../../core/wording/explain";
import { correctionsTexts } from "../../i18n/corrections";
import { findingsTexts } from "../../i18n/findings";
import { ChangesTable } from "../../parts/changes-table";
import { shownEdits } from "../corrections/shown-edit";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FixPreviewProps {
  readonly finding: Finding;
  readonly verification: Verification;
}

/** What the quick fix would write: each cell, before and after; or why it cannot be made. */
export function FixPreview({ finding, verification }: FixPreviewProps) {
  const styles = useStyles();
  // Of this finding alone: a workbook may offer thousands.
  const offer = useMemo(() => offerCorrections({ ...verification, findings: [finding] })[0], [verification, finding]);
  if (!offer) return null;
  const { correction, obstacle } = offer;
  return (
    <>
      <h4 className={styles.heading}>{findingsTexts(`fix.${correction.kind}`)}</h4>
      <p>{correction.label}</p>
      {obstacle ? (
        <p>{`${correctionsTexts("refused")}: ${explain(obstacle)}`}</p>
      ) : (
        <ChangesTable
          label={correction.label}
          changes={shownEdits(verification.workbook, correction.edits).map((change) => ({ ...change, why: null }))}
        />
      )}
    </>
  );
}
