// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import { numberText } from "../../../core/wording/numbers";
import { ChangesTable, type ShownChange } from "../../parts/changes-table";
import { Conflicts } from "../../parts/conflicts";
import { PreviewHead } from "../../parts/preview-head";
import { Section } from "../../parts/section";
import type { FormulaPreview } from "../../state/pane-state";
import { fillTexts } from "../../i18n/fill";
import { formulasTexts } from "../../i18n/formulas";
import { contentText } from "../../content-text";

interface FormulasPreviewProps {
  readonly preview: FormulaPreview;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** Which formulas would be written or taken out, before any is. */
export function FormulasPreview({ preview: { kind, plan }, isBusy, onGoTo, ...ways }: FormulasPreviewProps) {
  const changes: readonly ShownChange[] = [
    ...plan.insertions.map(({ old, formula, ...at }) => ({
      ...at,
      before: old.formula !== null ? asTyped(old.formula) : contentText(old.content, { style: "percent", why: at.why }),
      after: asTyped(formula),
    })),
    ...plan.removals.map(({ formula, values, ...at }) => ({
      ...at,
      before: asTyped(formula),
      after: contentText(values[0]?.[0] ?? null, { style: "keep", why: at.why }),
    })),
  ];
  const title = formulasTexts(`${kind}.title`);
  return (
    <section aria-label={title}>
      <PreviewHead
        title={title}
        text={formulasTexts(`${kind}.${changes.length === 0 ? "nothing" : "untouched"}`)}
        canConfirm={changes.length > 0}
        isBusy={isBusy}
        {...ways}
      />
      {changes.length > 0 && (
        <Section title={`${fillTexts("cells")} (${numberText(changes.length)})`} startsOpen>
          {() => <ChangesTable label={fillTexts("cells")} changes={changes} onGoTo={onGoTo} />}
        </Section>
      )}
      <Conflicts conflicts={plan.conflicts} />
    </section>
  );
}

/** What an Italian Excel writes otherwise. */
const IN_ITALIAN: Readonly<Record<string, string>> = { ",": ";", "IF(": "SE(" };

/** A formula as it is typed in an Italian Excel; texts in quotes stay as they are. */
function asTyped(formula: string): string {
  return formula.replace(/"[^"]*"|,|\bIF\(/g, (found) => IN_ITALIAN[found] ?? found);
}
