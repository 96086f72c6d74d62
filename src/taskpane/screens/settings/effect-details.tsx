// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { RULES } from "../../../core/checks/registers/all";
import type { FindingPlace } from "../../../core/checks/finding";
import type { ScoreChange, ScoreChanges } from "../../../core/usecases/settings/effect/compare-scores";
import type { SettingsEffect } from "../../../core/usecases/settings/effect/setting-effect";
import { percentText } from "../../../core/wording/numbers";
import { settingsTexts } from "../../i18n/settings";
import { PlaceLink } from "../../parts/place-link";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { countsText, effectSummary, totalOf } from "./effect-summary";

interface EffectDetailsProps {
  readonly effect: SettingsEffect;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What a change does: the counts first, each with what it counts. */
export function EffectDetails({ effect, onGoTo }: EffectDetailsProps) {
  const { inForce, sheets, rules, indicators, objectives, aggregates, read } = effect;
  const isNothing = indicators.count + objectives.count + aggregates.count + rules.length === 0;
  return (
    <>
      {isNothing && read.before === read.after && <p>{effectSummary(effect)}</p>}
      {read.before !== read.after && <p>{settingsTexts("effect.read", read)}</p>}
      <Listed title={settingsTexts("effect.inForce")} items={inForce} isOpen>
        {({ label, before, after }) => `${label}: ${settingsTexts("effect.fromTo", { before, after })}`}
      </Listed>
      <Listed
        title={settingsTexts("effect.sheets")}
        items={sheets.filter(({ before, after }) => before !== after)}
        isOpen
      >
        {({ sheet, before, after }) => settingsTexts("effect.sheet", { name: sheet, count: after, before })}
      </Listed>
      <Scores of="indicators" changes={indicators} onGoTo={onGoTo} />
      <Scores of="objectives" changes={objectives} onGoTo={onGoTo} />
      <Scores of="aggregates" changes={aggregates} onGoTo={onGoTo} />
      {rules.length > 0 && (
        <Section title={settingsTexts("effect.findings", { parts: countsText(totalOf(rules)) })}>
          {() => (
            <BoundedList label={settingsTexts("effect.rules")} items={rules}>
              {(each) => `${each.rule} ${titleOf(each.rule)}: ${countsText(each)}`}
            </BoundedList>
          )}
        </Section>
      )}
    </>
  );
}

interface ListedProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly isOpen?: boolean;
  readonly children: (item: T) => ReactNode;
}

function Listed<T>({ title, items, isOpen = false, children }: ListedProps<T>) {
  if (items.length === 0) return null;
  return (
    <Section title={`${title} (${String(items.length)})`} startsOpen={isOpen}>
      {() => (
        <BoundedList label={title} items={items}>
          {children}
        </BoundedList>
      )}
    </Section>
  );
}

const LISTS = { indicators: "indicatorList", objectives: "objectiveList", aggregates: "aggregateList" } as const;

interface ScoresProps extends Pick<EffectDetailsProps, "onGoTo"> {
  readonly of: keyof typeof LISTS;
  readonly changes: ScoreChanges;
}

function Scores({ of, changes: { count, first }, onGoTo }: ScoresProps) {
  if (count === 0) return null;
  return (
    <Section title={settingsTexts(`effect.${of}`, { count })}>
      {() => (
        <>
          <BoundedList label={settingsTexts(`effect.${LISTS[of]}`)} items={first}>
            {(change) => <Score change={change} onGoTo={onGoTo} />}
          </BoundedList>
          {first.length < count && <p>{settingsTexts("effect.shown", { count: first.length })}</p>}
        </>
      )}
    </Section>
  );
}

function Score({ change, onGoTo }: { readonly change: ScoreChange } & Pick<EffectDetailsProps, "onGoTo">) {
  const { name, place, before, after } = change;
  return (
    <>
      {place ? <PlaceLink place={place} onGoTo={onGoTo} text={name} /> : <strong>{name}</strong>}
      <div>{settingsTexts("effect.fromTo", { before: scoreText(before), after: scoreText(after) })}</div>
    </>
  );
}

function scoreText(score: number | null): string {
  return score === null ? settingsTexts("effect.notScored") : percentText(score);
}

function titleOf(rule: string): string {
  return RULES.find(({ code }) => code === rule)?.title ?? "";
}
