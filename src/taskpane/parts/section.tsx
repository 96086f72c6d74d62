// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface SectionProps {
  readonly title: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** Something that opens. Its content is made when it is first opened: a rule may have thousands of findings. */
export function Section({ title, startsOpen = false, children }: SectionProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={styles.section} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* Excel on the web: Office.js answers Tab, and goes by what is said to have a stop; a summary has one by itself. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      {isOpen && children()}
    </details>
  );
}
