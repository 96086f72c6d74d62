// SPDX-License-Identifier: EUPL-1.2
import { PLACEHOLDER } from "./build.mjs";
import { fileSite } from "./site.mjs";

/** The page around the pane, with what it has to know: the workbook to open, where the add-in is, its ribbon. */
export function pageSite({ built, manifest, addinOrigin, workbook }) {
  const files = new Map(built);
  files.set("/manifest.xml", Buffer.from(manifest.toString("utf8").replaceAll(PLACEHOLDER, addinOrigin)));
  files.set("/workbench.json", Buffer.from(JSON.stringify({ addin: addinOrigin, name: workbook.name })));
  files.set("/cartella.xlsx", workbook.bytes);
  const headers = {
    "Content-Security-Policy": policy(addinOrigin),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Origin-Agent-Cluster": "?1",
  };
  return fileSite({ home: "/index.html", find: (address) => files.get(address), headers: () => headers });
}

/** The page and the add-in, and nobody else. */
function policy(addin) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' ${addin}`,
    `connect-src 'self' ${addin}`,
    `frame-src ${addin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
