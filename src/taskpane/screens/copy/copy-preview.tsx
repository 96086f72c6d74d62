// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import type { CopyFact } from "../../../core/workbook/copy-plan";
import { explain } from "../../../core/wording/explain";
import { BoundedList } from "../../parts/bounded-list";
import type { PreparedCopy } from "../../state/pane-state";
import { copiesTexts } from "../../i18n/copies";
import { fillTexts } from "../../i18n/fill";
import { FindingItem } from "../findings/finding-item";
import { frozenLines } from "./frozen-lines";
import { CountedList } from "../../parts/counted-list";

interface CopyPreviewProps {
  readonly copy: PreparedCopy;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What a copy leaves out and what goes along, before it is opened; or why it is not made. */
export function CopyPreview({ copy, isBusy, onConfirm, onCancel, onGoTo }: CopyPreviewProps) {
  const { audience, name, planned, made } = copy;
  const title = copiesTexts(`${audience}.title`);
  const { sheets } = planned.copy;
  const isEmpty = sheets.length === planned.verification.workbook.sheets.length;
  const left = sheets.map(({ sheet, why }) => `«${sheet}»: ${explain(why)}`);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{made ? copiesTexts(`${audience}.about`) : copiesTexts("obstacles")}</p>
      {made && <p>{copiesTexts("proposedName", { name })}</p>}
      <div className="actions">
        {made && !isEmpty && (
          <Button appearance="primary" disabled={isBusy} onClick={onConfirm}>
            {copiesTexts("confirm")}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {fillTexts("cancel")}
        </Button>
      </div>
      {!made && (
        <BoundedList label={copiesTexts("obstacleList")} items={planned.obstacles}>
          {(finding) => <FindingItem finding={finding} onGoTo={onGoTo} />}
        </BoundedList>
      )}
      <Lines title={copiesTexts("notes")} lines={planned.notes.map(explain)} startsOpen />
      <Lines title={copiesTexts("stays")} lines={factLines(made?.facts, "stays")} startsOpen />
      <Lines title={copiesTexts("sheets")} lines={left} startsOpen />
      <Lines title={copiesTexts("taken")} lines={factLines(made?.facts, "taken")} startsOpen />
      <Lines
        title={copiesTexts("frozen")}
        lines={frozenLines(planned.copy.cells)}
        count={planned.copy.cells.length}
        startsOpen={false}
      />
    </section>
  );
}

function factLines(facts: readonly CopyFact[] | undefined, wanted: CopyFact["kind"]): readonly string[] {
  return (facts ?? []).filter(({ kind }) => kind === wanted).map(explain);
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Where a line tells of more than one thing. */
  readonly count?: number;
  readonly startsOpen: boolean;
}

function Lines({ title, lines, ...shown }: LinesProps) {
  return (
    <CountedList label={title} items={lines} {...shown}>
      {(line) => line}
    </CountedList>
  );
}
