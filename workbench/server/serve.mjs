// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:https";
import { localCertificate } from "../../scripts/addin/certificate.mjs";
import { addinSite } from "./addin-site.mjs";
import { pageSite } from "./page-site.mjs";

/** Ports tried after the wanted one. */
const MOST_TRIES = 20;

/**
 * Serves the page and the add-in, each on an origin of its own as in real life, to this computer only. With port 0 the
 * system chooses both ports.
 */
export async function serveWorkbench({ root, built, workbook, port = 3100, officeLibrary = "own" }) {
  const certificate = await localCertificate();
  const page = await listening(certificate, port);
  const addin = await listening(certificate, port === 0 ? 0 : page.port + 1);
  const pageOrigin = `https://localhost:${String(page.port)}`;
  const addinOrigin = `https://localhost:${String(addin.port)}`;
  const manifest = built.addin.get("/manifest.xml");
  addin.server.on("request", addinSite({ root, built: built.addin, pageOrigin, officeLibrary }));
  page.server.on("request", pageSite({ built: built.page, manifest, addinOrigin, workbook }));
  return { page: `${pageOrigin}/`, addin: `${addinOrigin}/` };
}

/** A server on this port, or on the next free one. */
async function listening(certificate, first) {
  const last = first === 0 ? 0 : first + MOST_TRIES;
  for (let port = first; port <= last; port++) {
    const server = await tried(certificate, port);
    if (server) return { server, port: server.address().port };
  }
  throw new Error(`Le porte da ${String(first)} a ${String(last)} sono occupate: sceglierne un’altra con --porta.`);
}

function tried({ cert, key }, port) {
  return new Promise((resolve, reject) => {
    const server = createServer({ cert, key });
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    // By name: with an address the server would answer the whole network.
    server.listen(port, "localhost", () => resolve(server));
  });
}
