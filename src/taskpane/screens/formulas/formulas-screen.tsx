// SPDX-License-Identifier: EUPL-1.2
import { numberText } from "../../../core/wording/numbers";
import { ChangesTable, type ShownChange } from "../../parts/changes-table";
import { Conflicts } from "../../parts/conflicts";
import { PreviewHead } from "../../parts/preview-head";
import { Section } from "../../parts/section";
import type { FormulaPreview } from "../../state/pane-state";
import { FILL_TEXTS, FORMULA_TEXTS } from "../../strings";
import { contentText } from "../../content-text";

interface FormulasScreenProps {
  readonly preview: FormulaPreview;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Which formulas would be written or taken out, before any is. */
export function FormulasScreen({ preview: { kind, plan }, isBusy, onConfirm, onCancel }: FormulasScreenProps) {
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
  const { title, nothing, untouched } = FORMULA_TEXTS[kind];
  return (
    <section aria-label={title}>
      <PreviewHead
        title={title}
        text={changes.length === 0 ? nothing : untouched}
        canConfirm={changes.length > 0}
        {...{ isBusy, onConfirm, onCancel }}
      />
      {changes.length > 0 && (
        <Section title={`${FILL_TEXTS.cells} (${numberText(changes.length)})`} startsOpen>
          {() => <ChangesTable label={FILL_TEXTS.cells} changes={changes} />}
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
