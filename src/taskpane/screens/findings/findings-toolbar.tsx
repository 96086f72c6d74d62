// SPDX-License-Identifier: EUPL-1.2
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { findingsTexts } from "../../i18n/findings";
import { type FindingsView, GROUPINGS, type Grouping } from "../../state/findings-view";

/** Milliseconds without a key before a search begins. */
const PAUSE = 200;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px 8px", margin: "8px 0 4px" },
  tool: { flex: "1 1 130px", minWidth: 0 },
  control: { width: "100%", minWidth: 0 },
});

interface FindingsToolbarProps {
  readonly view: FindingsView;
  readonly onView: (changes: Partial<FindingsView>) => void;
}

/** By what the findings are put together, and what is sought in them. */
export function FindingsToolbar({ view, onView }: FindingsToolbarProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <Field className={styles.tool} label={findingsTexts("search")}>
        <SearchField query={view.query} onSearch={(query) => onView({ query, closedGroups: [] })} />
      </Field>
      <Field className={styles.tool} label={findingsTexts("groupBy")}>
        <Select
          className={styles.control}
          value={view.groupBy}
          onChange={(_, { value }) => onView({ groupBy: value as Grouping, openGroups: [], closedGroups: [] })}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {findingsTexts(`groupings.${grouping}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

function SearchField({ query, onSearch, ...field }: SearchFieldProps) {
  const styles = useStyles();
  /** null: nothing that is not sought already. */
  const [typed, setTyped] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  function type(text: string): void {
    setTyped(text);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      onSearch(text);
      setTyped(null);
    }, PAUSE);
  }
  return (
    <Input
      {...field}
      className={styles.control}
      type="search"
      contentBefore={<SearchRegular aria-hidden />}
      placeholder={findingsTexts("searchHint")}
      value={typed ?? query}
      onChange={(_, { value }) => type(value)}
    />
  );
}
