// SPDX-License-Identifier: EUPL-1.2
import { download } from "../session/files";
import type { Session } from "../session/session";

interface Props {
  readonly session: Session;
  /** What came of the last thing the user did, when that must be said. */
  readonly message: string | null;
  readonly onOpen: (bytes: Uint8Array, name: string) => void;
}

/** What happens between the add-in and the host, what could not be done, and the workbooks that the add-in has opened. */
export function StatusBar({ session, message, onOpen }: Props) {
  const { host, problems, functions } = session;
  const last = host.requests.at(-1);
  const failed = host.requests.filter(({ error }) => error !== null);
  const formulas = functions.notCalculated();
  return (
    <footer className="status">
      <p role="status">
        {message ?? (host.cellEditMode ? "Scrittura in corso: Invio conferma, Esc annulla" : "Pronto")}
      </p>
      {host.services.created.map((bytes, i) => (
        <Created
          key={i}
          bytes={bytes}
          name={createdName(host.workbook.name, i)}
          isUnsaved={host.workbook.dirty}
          onOpen={onOpen}
        />
      ))}
      <details>
        <summary>
          {`Richieste del componente: ${String(host.requests.length)}; errori: ${String(failed.length)}; ` +
            `problemi: ${String(problems.length)}; formule non calcolate: ${String(formulas.length)}`}
        </summary>
        {last && (
          <p>{`Ultima richiesta: ${String(last.requestBytes)} byte, risposta ${String(last.responseBytes)} byte`}</p>
        )}
        <List
          title="Richieste rifiutate"
          items={failed.map(({ error, members }) => `${error!}: ${members.slice(0, 8).join(", ")}`)}
        />
        <List title="Problemi tra componente e banco" items={problems} />
        <List title="Formule che il banco non calcola: resta il valore del file" items={formulas} />
      </details>
    </footer>
  );
}

/** Entries of a list that are shown. */
const MOST = 50;

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.slice(0, MOST).map((item, i) => (
          <li key={i}>{item}</li>
        ))}
        {items.length > MOST && <li>{`e altre ${String(items.length - MOST)}`}</li>}
      </ul>
    </>
  );
}

interface CreatedProps extends Pick<Props, "onOpen"> {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The workbook that would have to make room. */
  readonly isUnsaved: boolean;
}

/** Excel would show it in a window of its own. */
function Created({ bytes, name, isUnsaved, onOpen }: CreatedProps) {
  return (
    <p className="created">
      {`Il componente ha aperto una nuova cartella, «${name}» (${String(Math.ceil(bytes.length / 1000))} KB). `}
      <button type="button" onClick={() => onOpen(bytes, name)}>
        Apri qui
      </button>{" "}
      <button type="button" onClick={() => download(bytes, name)}>
        Scarica
      </button>
      {isUnsaved && " Aprendola qui si perdono le modifiche non salvate di questa."}
    </p>
  );
}

function createdName(of: string, i: number): string {
  return `${of.replace(/\.xls[xm]$/i, "")}-copia-${String(i + 1)}.xlsx`;
}
