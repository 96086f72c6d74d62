// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { findingsTexts } from "../../i18n/findings";
import type { Gravity } from "../../state/findings-view";

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: "16px", lineHeight: 0, paddingTop: "2px", forcedColorAdjust: "auto" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  accepted: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
  accepted: CheckmarkCircleRegular,
} as const;

interface GravityMarkProps {
  readonly gravity: Gravity;
  /** Where the word stands beside it. */
  readonly isSilent?: boolean;
}

/** How grave: a shape, a colour and, for whoever does not see them, a word. */
export function GravityMark({ gravity, isSilent = false }: GravityMarkProps) {
  const styles = useStyles();
  const Icon = ICONS[gravity];
  const label = findingsTexts(`gravity.${gravity}`);
  const spoken = isSilent ? { "aria-hidden": true } : { role: "img", "aria-label": label, title: label };
  return (
    <span className={mergeClasses(styles.mark, styles[gravity])} {...spoken}>
      <Icon aria-hidden />
    </span>
  );
}
