// SPDX-License-Identifier: EUPL-1.2
import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { Subject } from "../../../core/usecases/explain/explanation";
import { foundIn, listFigures } from "../../../core/usecases/explain/list-figures";
import type { Verification } from "../../../core/usecases/verify";
import { explainTexts } from "../../i18n/explain";
import { FigureList } from "./figure-list";

const useStyles = makeStyles({
  // a field has a width of its own, wider than a pane at 200 % text
  search: { minWidth: 0, maxWidth: "none", width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

interface FigureSearchProps {
  readonly verification: Verification;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onExplain: (subject: Subject) => void;
}

/** All figures that can be explained, and a field in which one is sought by its name or its sheet. */
export function FigureSearch({ verification, query, onSearch, onExplain }: FigureSearchProps) {
  const styles = useStyles();
  const figures = useMemo(() => listFigures(verification), [verification]);
  // Typing goes first: the list follows when there is time.
  const sought = useDeferredValue(query);
  const found = useMemo(() => foundIn(figures, sought), [figures, sought]);
  if (figures.length === 0) return <p>{explainTexts("nothingRead")}</p>;
  return (
    <section aria-label={explainTexts("list")}>
      <Field label={explainTexts("search")} hint={explainTexts("searchHint")}>
        <SearchBox className={styles.search} value={query} onChange={(_, { value }) => onSearch(value)} />
      </Field>
      <p role="status">{explainTexts("found", { count: found.length })}</p>
      {found.length === 0 ? <p>{explainTexts("none")}</p> : <FigureList figures={found} onExplain={onExplain} />}
    </section>
  );
}
