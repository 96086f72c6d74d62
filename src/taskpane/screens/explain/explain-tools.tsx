// SPDX-License-Identifier: EUPL-1.2
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { explainTexts } from "../../i18n/explain";

const useStyles = makeStyles({
  // the label begins where the buttons do
  follow: { marginLeft: `-${tokens.spacingHorizontalS}` },
});

interface ExplainToolsProps {
  readonly isBusy: boolean;
  readonly follows: boolean;
  readonly onSelected: () => void;
  readonly onFollow: (isWanted: boolean) => void;
  /** null: nothing was shown before. */
  readonly onBack: (() => void) | null;
  /** null: the list is what is shown. */
  readonly onAll: (() => void) | null;
}

/** Ways to another figure: the cell that is chosen, the one shown before, the list of all. */
export function ExplainTools({ isBusy, follows, onSelected, onFollow, onBack, onAll }: ExplainToolsProps) {
  const styles = useStyles();
  return (
    <>
      <div className="actions">
        <Button appearance="primary" disabled={isBusy} onClick={onSelected}>
          {explainTexts("selected")}
        </Button>
        {onBack && (
          <Button disabled={isBusy} onClick={onBack}>
            {explainTexts("back")}
          </Button>
        )}
        {onAll && (
          <Button disabled={isBusy} onClick={onAll}>
            {explainTexts("all")}
          </Button>
        )}
      </div>
      <Checkbox
        className={styles.follow}
        checked={follows}
        label={explainTexts("follow")}
        title={explainTexts("followHint")}
        onChange={(_, { checked }) => onFollow(checked === true)}
      />
    </>
  );
}
