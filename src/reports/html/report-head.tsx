// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import { PROPOSED_ONLY } from "../../core/wording/oiv";
import type { ReportView } from "../report-view";
import { Mark, READINESS_TONES } from "./mark";

/** What was checked, what is proposed and why, and the figures at a glance. */
export function ReportHead({ view }: { readonly view: ReportView }): ReactElement {
  const tone = READINESS_TONES[view.readiness];
  return (
    <header>
      <p className="eyebrow">Esito proposto per la validazione dell’OIV</p>
      <h1>{view.title}</h1>
      <p className="meta">
        {view.subtitle} · controllata il {view.checkedAt} con PERF {view.version}
      </p>
      {view.warning !== null && <p className="warning">{view.warning}</p>}
      <div className={`outcome ${tone}`}>
        <p className="verdict">
          <Mark tone={tone} />
          Esito proposto: {view.outcome}
        </p>
        <ul>
          {view.reasons.map((reason, i) => (
            <li key={i}>{reason}</li>
          ))}
        </ul>
      </div>
      <p className="note">{PROPOSED_ONLY}</p>
      <dl className="figures">
        {view.figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
