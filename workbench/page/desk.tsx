// SPDX-License-Identifier: EUPL-1.2
import type { Root } from "react-dom/client";
import type { FunctionsMetadata } from "../host/custom-functions/metadata";
import { exposeSession } from "./expose";
import { readRibbon } from "./ribbon/read-ribbon";
import { openSession } from "./session/session";
import { Workbench } from "./workbench";

/** What the server says of itself. */
interface Setup {
  /** Origin of the add-in. */
  readonly addin: string;
  /** Of the workbook to open. */
  readonly name: string;
}

/** Fetches what there is to show, and shows it; from then on whoever opens another workbook gets another session. */
export async function startDesk(root: Root): Promise<void> {
  const { addin, name } = (await (await fetched("workbench.json")).json()) as Setup;
  const [bytes, manifest, metadata] = await Promise.all([
    fetched("cartella.xlsx").then((answer) => answer.arrayBuffer()),
    fetched("manifest.xml").then((answer) => answer.text()),
    fetched(`${addin}/functions.json`).then((answer) => answer.json() as Promise<FunctionsMetadata>),
  ]);
  const locale = new URLSearchParams(window.location.search).get("lingua") ?? "it-IT";
  const ribbon = readRibbon(new DOMParser().parseFromString(manifest, "application/xml"), locale);
  const open = (given: Uint8Array, called: string): void => {
    const session = openSession({ bytes: given, name: called, addin, metadata, locale });
    exposeSession(session);
    root.render(<Workbench key={session.id} session={session} ribbon={ribbon} onOpen={open} />);
  };
  open(new Uint8Array(bytes), name);
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok) return answer;
  // The usual reason: the browser has been told to accept the certificate of the page, and not yet the add-in's.
  throw new Error(
    address.startsWith("https:")
      ? `il componente non risponde. Aprire una volta ${new URL(address).origin} e accettare il certificato, poi ricaricare questa pagina`
      : `«${address}» non si può leggere`,
  );
}
