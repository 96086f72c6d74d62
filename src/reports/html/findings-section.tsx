// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import { leftText } from "../left-text";
import type { FindingGroup, FindingView, ReportView } from "../report-view";
import { Badge } from "./mark";

/** Every finding with its cell, the gravest first. */
export function FindingsSection({ view }: { readonly view: ReportView }): ReactElement {
  return (
    <section aria-labelledby="segnalazioni">
      <h2 id="segnalazioni">Segnalazioni</h2>
      <p>{view.tally}</p>
      {view.groups.map((group) => (
        <Group key={group.severity} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: FindingGroup }): ReactElement {
  return (
    <>
      <h3 id={group.severity}>{group.heading}</h3>
      {group.items.length > 0 && (
        <div className="scroll">
          <table aria-labelledby={group.severity}>
            <thead>
              <tr>
                <th scope="col" className="number">
                  N.
                </th>
                <th scope="col" className="where">
                  Dove
                </th>
                <th scope="col">Che cosa si vede</th>
                <th scope="col" className="do">
                  Che cosa fare
                </th>
                <th scope="col" className="serves">
                  Criterio
                </th>
                <th scope="col" className="rule">
                  Regola
                </th>
              </tr>
            </thead>
            <tbody>
              {group.items.map((finding) => (
                <Row key={finding.number} finding={finding} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {leftText(group.left).map((text) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
    </>
  );
}

function Row({ finding }: { readonly finding: FindingView }): ReactElement {
  const { number, where, seen, action, related, needsReview, criteria, rule, ruleTitle } = finding;
  return (
    <tr>
      <td className="number">{number}</td>
      <th scope="row">{where}</th>
      <td>
        {needsReview && (
          <p>
            <Badge tone="plain" text="da valutare" />
          </p>
        )}
        <p>{seen}</p>
        {related !== "" && <p className="small">Celle collegate: {related}</p>}
      </td>
      <td>{action}</td>
      <td>{criteria}</td>
      <td>
        {rule}
        <p className="small">{ruleTitle}</p>
      </td>
    </tr>
  );
}
