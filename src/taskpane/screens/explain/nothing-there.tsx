// SPDX-License-Identifier: EUPL-1.2
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { NotExplained, Subject } from "../../../core/usecases/explain/explanation";
import { explain } from "../../../core/wording/explain";
import { explainTexts } from "../../i18n/explain";

interface NothingThereProps {
  readonly nothing: NotExplained;
  /** True while what was explained before is still shown below. */
  readonly isBesideAnother: boolean;
  readonly onExplain: (subject: Subject) => void;
}

/** Why the cell that was chosen holds no figure, and the way to the nearest one. */
export function NothingThere({ nothing: { reason, nearest }, isBesideAnother, onExplain }: NothingThereProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{explainTexts("nothing")}</MessageBarTitle>
        <span lang="it">{explain(reason)}</span>{" "}
        {nearest && (
          <button type="button" className="link" onClick={() => onExplain(nearest.subject)}>
            {explainTexts("nearest", { name: nearest.name })}
          </button>
        )}{" "}
        {isBesideAnother && explainTexts("stillThere")}
      </MessageBarBody>
    </MessageBar>
  );
}
