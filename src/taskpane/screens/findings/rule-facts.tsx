// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/checks/finding";
import { RULES } from "../../../core/checks/registers/all";
import { findingsTexts } from "../../i18n/findings";
import { criterionText } from "./finding-groups";

const useStyles = makeStyles({
  facts: { margin: `${tokens.spacingVerticalS} 0 0` },
  term: { fontWeight: tokens.fontWeightSemibold },
  fact: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Why the rule is there: its reason, the norm, the criteria of the OIV, its page in the guide. */
export function RuleFacts({ finding: { rule: code, criteria } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const rule = RULES.find((each) => each.code === code);
  if (!rule) return null;
  const facts: readonly (readonly [term: string, text: string])[] = [
    [findingsTexts("why"), rule.why],
    [findingsTexts("norm"), rule.norm],
    [findingsTexts("criteria", { count: criteria.length }), criteria.map(criterionText).join("; ")],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, text]) => text !== "")
        .map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{text}</dd>
          </div>
        ))}
      <dt className={styles.term}>{findingsTexts("rule")}</dt>
      <dd className={styles.fact}>
        <a href={`guida.html#${code}`} target="_blank" rel="noreferrer">
          {`${code} · ${rule.title}`}
        </a>
      </dd>
    </dl>
  );
}
