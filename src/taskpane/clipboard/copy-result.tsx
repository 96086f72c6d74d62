// SPDX-License-Identifier: EUPL-1.2
import { Button, Field, MessageBar, MessageBarBody, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { clipboardTexts } from "../i18n/clipboard";
import type { CopyResult as Result } from "./use-clipboard";

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalS },
  area: { width: "100%", marginTop: tokens.spacingVerticalS },
});

interface CopyResultProps {
  readonly result: Result | null;
  readonly onClose: () => void;
}

/** What came of a copying; its place is always there, so that screen readers announce what comes into it. */
export function CopyResult({ result, onClose }: CopyResultProps) {
  const styles = useStyles();
  return (
    <>
      <div role="status">
        {result?.isCopied && (
          <MessageBar intent="success" layout="multiline" className={styles.bar}>
            <MessageBarBody>{clipboardTexts("copied")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {result?.isCopied === false && <ByHand text={result.text} onClose={onClose} />}
    </>
  );
}

/** The text itself, selected, where nobody lets us copy it. */
function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <section aria-label={clipboardTexts("byHand")} className={styles.area}>
      <p>{clipboardTexts("byHandWhy")}</p>
      <Field label={clipboardTexts("text")}>
        <Textarea textarea={{ ref: area }} value={text} readOnly rows={6} resize="vertical" />
      </Field>
      <div className="actions">
        <Button onClick={onClose}>{clipboardTexts("close")}</Button>
      </div>
    </section>
  );
}
