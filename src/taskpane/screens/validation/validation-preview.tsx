// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import type { Readiness } from "../../../core/oiv/verdict";
import type { Validation } from "../../../core/usecases/validation";
import { explain } from "../../../core/wording/explain";
import { PROPOSED_ONLY, READINESS_TERMS } from "../../../core/wording/oiv";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { PreviewHead } from "../../parts/preview-head";
import { fillTexts } from "../../i18n/fill";
import { validationTexts } from "../../i18n/validation";
import { CriterionSection } from "./criterion-section";

const useStyles = makeStyles({
  outcome: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "6px",
    borderRadius: tokens.borderRadiusMedium,
  },
  ready: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  "ready-with-remarks": { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  "not-ready": { borderLeftColor: tokens.colorPaletteRedBorderActive },
  readiness: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  reasons: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface ValidationPreviewProps {
  readonly validation: Validation;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What is proposed to the OIV, criterion by criterion, and what would be written. */
export function ValidationPreview({ validation, isBusy, onConfirm, onCancel, onGoTo }: ValidationPreviewProps) {
  const { verdict, filling } = validation;
  const isEmpty = isEmptyPlan(filling.plan);
  return (
    <section aria-label={validationTexts("title")}>
      <PreviewHead
        title={validationTexts("title")}
        text={isEmpty ? fillTexts("nothing") : validationTexts("untouched")}
        canConfirm={!isEmpty}
        {...{ isBusy, onConfirm, onCancel }}
      />
      <Outcome readiness={verdict.readiness} reasons={verdict.reasons.map(explain)} />
      <p>{PROPOSED_ONLY}</p>
      <h2>{validationTexts("criteria")}</h2>
      {verdict.criteria.map((each) => (
        <CriterionSection key={each.criterion} verdict={each} onGoTo={onGoTo} />
      ))}
      <h2>{validationTexts("plan")}</h2>
      <PlannedWriting {...filling} startsOpen={false} />
    </section>
  );
}

function Outcome({ readiness, reasons }: { readonly readiness: Readiness; readonly reasons: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={`${styles.outcome} ${styles[readiness]}`}>
      <p className={styles.readiness}>{READINESS_TERMS[readiness]}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
