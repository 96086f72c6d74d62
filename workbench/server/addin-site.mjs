// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileHeaders } from "../../scripts/addin/headers.mjs";
import { fileSite } from "./site.mjs";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OWN_OFFICE = "/officejs/";
/** A file of the library: folders and names of letters, nothing that climbs. */
const LIBRARY_FILE = /^(?:[\w-]+\/)*[\w.-]+\.js$/;

/**
 * The add-in as it is built, with the headers recommended to whoever hosts it. `officeLibrary`: "own" puts the package's
 * copy of Office.js in the place of Microsoft's address, and nothing leaves this computer; "cdn" serves the page byte for
 * byte.
 */
export function addinSite({ root, built, pageOrigin, officeLibrary }) {
  const files = new Map(built);
  if (officeLibrary === "own") {
    const page = files.get("/taskpane.html").toString("utf8");
    files.set("/taskpane.html", Buffer.from(page.replace(OFFICE, OWN_OFFICE)));
  }
  const library = path.join(root, "node_modules/@microsoft/office-js/dist");
  const headers = { ...fileHeaders([pageOrigin]), "Origin-Agent-Cluster": "?1" };
  return fileSite({
    home: "/taskpane.html",
    find: (address) => files.get(address) ?? libraryFile(library, address),
    // As Excel on the web asks for it, from its own page.
    headers: (address) =>
      address === "/functions.json" ? { ...headers, "Access-Control-Allow-Origin": "*" } : headers,
  });
}

function libraryFile(library, address) {
  const name = address.startsWith(OWN_OFFICE) ? address.slice(OWN_OFFICE.length) : "";
  const file = path.join(library, name);
  return LIBRARY_FILE.test(name) && existsSync(file) ? readFileSync(file) : undefined;
}
