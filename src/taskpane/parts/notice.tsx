// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    margin: `${tokens.spacingVerticalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  // In view wherever one has scrolled to: what failed may have been asked for far down a list.
  error: {
    ...{ position: "sticky", top: 0, zIndex: 1 },
    ...{ borderLeftColor: tokens.colorPaletteRedBorderActive, backgroundColor: tokens.colorPaletteRedBackground1 },
  },
  warning: {
    borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  title: { display: "flex", columnGap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
});

interface NoticeProps {
  readonly kind: "error" | "warning";
  /** "alert" is read out at once; absent where what stands around says how it is told. */
  readonly role?: "alert";
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/**
 * Something that must be read, with what can be done about it. Of plain elements: Fluent's bar comes with animations, 5 KB
 * that the first view would wait for, and an error must be seen when nothing more can be fetched.
 */
export function Notice({ kind, title, children, actions, ...role }: NoticeProps) {
  const styles = useStyles();
  const Icon = kind === "error" ? ErrorCircleRegular : WarningRegular;
  return (
    <div {...role} className={mergeClasses(styles.notice, styles[kind])}>
      <p className={styles.title}>
        <Icon className={styles.icon} aria-hidden />
        {title}
      </p>
      {children}
      <div className="actions">{actions}</div>
    </div>
  );
}
