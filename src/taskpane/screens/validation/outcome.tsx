// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { Readiness } from "../../../core/oiv/verdict";
import { READINESS_TERMS } from "../../../core/wording/oiv";

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
  readiness: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  icon: { flexShrink: 0, fontSize: "24px" },
  reasons: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** A shape of its own for each: colours tell nothing to who cannot see them. */
const ICONS = {
  ready: CheckmarkCircleRegular,
  "ready-with-remarks": WarningRegular,
  "not-ready": DismissCircleRegular,
};

interface OutcomeProps {
  readonly readiness: Readiness;
  readonly reasons: readonly string[];
}

/** What is proposed to the OIV, at a glance, and why. */
export function Outcome({ readiness, reasons }: OutcomeProps) {
  const styles = useStyles();
  const Icon = ICONS[readiness];
  return (
    <div className={`${styles.outcome} ${styles[readiness]}`}>
      <p className={styles.readiness}>
        <Icon className={styles.icon} aria-hidden />
        {READINESS_TERMS[readiness]}
      </p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
