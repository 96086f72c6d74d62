// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import type { CriterionView } from "../report-view";
import { Badge, OUTCOME_TONES } from "./mark";

/** The criteria a) to k), each with its proposed outcome and what it stands on. */
export function CriteriaSection({ criteria }: { readonly criteria: readonly CriterionView[] }): ReactElement {
  return (
    <section aria-labelledby="criteri">
      <h2 id="criteri">Criteri</h2>
      <p className="note lead">
        I criteri sono quelli delle linee guida DFP 3/2018, in parole di PERF: il testo che vale è quello ufficiale.
      </p>
      <div className="scroll">
        <table aria-labelledby="criteri">
          <thead>
            <tr>
              <th scope="col" className="what">
                Criterio
              </th>
              <th scope="col" className="result">
                Esito proposto
              </th>
              <th scope="col">Evidenze</th>
              <th scope="col" className="counts">
                Segnalazioni
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <CriterionRow key={criterion.letter} criterion={criterion} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CriterionRow({ criterion }: { readonly criterion: CriterionView }): ReactElement {
  const { letter, title, question, outcome, outcomeText, evidence, findings } = criterion;
  return (
    <tr>
      <th scope="row">
        {letter}) {title}
        <p className="small">{question}</p>
      </th>
      <td>
        <Badge tone={OUTCOME_TONES[outcome]} text={outcomeText} />
      </td>
      <td>
        <ul>
          {evidence.map((text, i) => (
            <li key={i}>{text}</li>
          ))}
        </ul>
      </td>
      <td>{findings || "nessuna"}</td>
    </tr>
  );
}
