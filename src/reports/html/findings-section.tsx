// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import { ACCEPTED_TERM } from "../../core/checks/exceptions/acceptance-text";
import { leftText } from "../left-text";
import type { FindingGroup, FindingView, ReportView, RuleGroup } from "../report-view";
import { Badge } from "./mark";

/** Every finding with its cell, in order. */
export function FindingsSection({ view }: { readonly view: ReportView }): ReactElement {
  return (
    <section aria-labelledby="segnalazioni">
      <h2 id="segnalazioni">Segnalazioni</h2>
      <p>{view.tally}</p>
      {view.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: FindingGroup }): ReactElement {
  return (
    <>
      <h3 id={group.id}>{group.heading}</h3>
      {group.rules.length > 0 && (
        <div className="scroll">
          <table aria-labelledby={group.id}>
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
              </tr>
            </thead>
            {group.rules.map((each) => (
              <Rule key={each.gravity + each.rule} group={each} />
            ))}
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

/** The rule's name, and what to do where it is the same for all, stand once above its rows. */
function Rule({ group }: { readonly group: RuleGroup }): ReactElement {
  const { rule, title, gravity, count, criteria, action, items } = group;
  return (
    <tbody>
      <tr className="rule">
        <th scope="rowgroup" colSpan={4}>
          {rule} {title} ({count})
          <span className="small">
            {gravity !== "" && ` · ${gravity}`}
            {criteria !== "" && ` · criteri ${criteria}`}
            {action !== "" && ` · ${action}`}
          </span>
        </th>
      </tr>
      {items.map((finding) => (
        <Row key={finding.number} finding={finding} />
      ))}
    </tbody>
  );
}

function Row({ finding }: { readonly finding: FindingView }): ReactElement {
  const { number, where, seen, action, related, needsReview, accepted } = finding;
  return (
    <tr>
      <td className="number">{number}</td>
      <th scope="row">{where}</th>
      <td colSpan={action === "" ? 2 : 1}>
        <p>
          {needsReview && (
            <>
              <Badge tone="plain" text="da valutare" />{" "}
            </>
          )}
          {seen}
        </p>
        {accepted !== "" && (
          <p>
            <Badge tone="warn" text={ACCEPTED_TERM} /> {accepted}
          </p>
        )}
        {related !== "" && <p className="small">Celle collegate: {related}</p>}
      </td>
      {action !== "" && <td>{action}</td>}
    </tr>
  );
}
