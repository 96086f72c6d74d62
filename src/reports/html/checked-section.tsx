// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import { leftText } from "../left-text";
import { NO_SIGNATURE } from "../no-signature";
import type { Listed, ReportView } from "../report-view";

/** What the outcome stands on: what was read, with which settings, what could not be read, and the seal. */
export function CheckedSection({ view }: { readonly view: ReportView }): ReactElement {
  return (
    <section aria-labelledby="controllato">
      <h2 id="controllato">Che cosa è stato controllato</h2>
      <dl className="facts">
        {view.checked.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
      <Cells heading="Dati non letti" listed={view.unread} />
      <Cells heading="Letti con un’ipotesi" listed={view.assumed} />
      {view.seal !== "" && (
        <>
          <h3>Sigillo (SHA-256)</h3>
          <p className="seal">{view.seal}</p>
          <p className="note">{NO_SIGNATURE}</p>
        </>
      )}
    </section>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Cells({ heading, listed }: { readonly heading: string; readonly listed: Listed }): ReactElement | null {
  if (listed.items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="cells">
        {[...listed.items, ...leftText(listed.left)].map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </>
  );
}
