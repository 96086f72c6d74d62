// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from "react";
import type { Place } from "../../../core/usecases/explain/explanation";
import type { Verification } from "../../../core/usecases/verify";
import { giveFocusBack } from "../../give-focus-back";
import { explainTexts } from "../../i18n/explain";
import { paneTexts } from "../../i18n/pane";
import { NotYet } from "../../parts/not-yet";
import type { ScreenProps } from "../screen-props";
import { ExplainTools } from "./explain-tools";
import { ExplanationView } from "./explanation-view";
import { FigureSearch } from "./figure-search";
import { NothingThere } from "./nothing-there";

/** The place «Spiega». */
export function ExplainScreen({ state, tasks }: ScreenProps) {
  const { verification, running } = state;
  const isBusy = running !== null;
  if (!verification)
    return <NotYet text={explainTexts("about")} action={paneTexts("verify")} isBusy={isBusy} onAct={tasks.verify} />;
  return <Explained state={state} tasks={tasks} verification={verification} />;
}

function Explained({ state, tasks, verification }: ScreenProps & { readonly verification: Verification }) {
  const { explain, running } = state;
  const { answer, nothing, trail, follows, query, turn } = explain;
  const { watchChoice, explainAgain } = tasks;
  // Excel is listened to only while somebody sees the place.
  useEffect(() => {
    void watchChoice(true);
    return () => void watchChoice(false);
  }, [watchChoice]);
  useEffect(() => void explainAgain(), [explainAgain, verification]);
  const visit = (place: Place) => void giveFocusBack(tasks.visit(place));
  return (
    <>
      <ExplainTools
        isBusy={running !== null}
        follows={follows}
        onSelected={() => void tasks.explainSelected()}
        onFollow={tasks.follow}
        onBack={trail.length > 0 ? () => void tasks.explainBack() : null}
        onAll={answer ? tasks.listFigures : null}
      />
      {nothing && (
        <NothingThere
          nothing={nothing}
          isBesideAnother={answer !== null}
          onExplain={(subject) => void tasks.explainSubject(subject)}
        />
      )}
      {answer ? (
        <ExplanationView
          explanation={answer.explanation}
          turn={turn}
          onVisit={visit}
          onExplain={(subject) => void tasks.explainSubject(subject)}
        />
      ) : (
        <FigureSearch
          verification={verification}
          query={query}
          onSearch={tasks.searchFigures}
          onExplain={(subject) => void tasks.explainSubject(subject)}
        />
      )}
    </>
  );
}
