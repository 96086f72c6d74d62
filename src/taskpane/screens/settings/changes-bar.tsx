// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedChange } from "../../../core/usecases/settings/effect/setting-effect";
import { settingsTexts } from "../../i18n/settings";
import { effectSummary } from "./effect-summary";

const useStyles = makeStyles({
  // Always in view: the effect is seen while somebody types, whatever the field.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // With letters twice as large it would cover the field that somebody types in.
    "@media (max-width: 260px)": { position: "static" },
  },
});

interface ChangesBarProps {
  readonly count: number;
  readonly judged: JudgedChange | null;
  readonly isBusy: boolean;
  readonly onReview: () => void;
  readonly onDiscard: () => void;
}

/** What was changed and not written yet, and what it would do, in a line. */
export function ChangesBar({ count, judged, isBusy, onReview, onDiscard }: ChangesBarProps) {
  const styles = useStyles();
  return (
    <section aria-label={settingsTexts("bar.label")} className={count > 0 ? styles.bar : undefined}>
      <div role="status">
        {count > 0 && (
          <p>
            <strong>{settingsTexts("bar.changes", { count })}</strong> · {words(judged)}
          </p>
        )}
      </div>
      {count > 0 && (
        <div className="actions">
          <Button appearance="primary" disabled={isBusy || !judged?.ok} onClick={onReview}>
            {settingsTexts("bar.review")}
          </Button>
          <Button disabled={isBusy} onClick={onDiscard}>
            {settingsTexts("bar.discard")}
          </Button>
        </div>
      )}
    </section>
  );
}

function words(judged: JudgedChange | null): string {
  if (judged === null) return settingsTexts("bar.judging");
  return judged.ok ? effectSummary(judged.effect) : settingsTexts("bar.wrong");
}
