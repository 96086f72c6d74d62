// SPDX-License-Identifier: EUPL-1.2

const OFFICE_CDN = "https://appsforoffice.microsoft.com";
/** Programs that show the pane in a frame; Microsoft publishes no complete list, these are the ones it cites. */
const FRAMED_BY = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://onedrive.live.com",
];
/** Fluent UI writes its rules into style elements that are empty when they are made: this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the page may load and whom it may talk to: itself, and Office.js. "The data do not leave the workbook" is
 * enforced by connect-src, not promised.
 */
export function contentPolicy({ connect = [] } = {}) {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_CDN}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What every file of the add-in is served with; `framedBy`: whose pages may show the pane. */
export function fileHeaders(framedBy = FRAMED_BY) {
  return {
    "Content-Security-Policy": `${contentPolicy()}; frame-ancestors 'self' ${framedBy.join(" ")}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

/** What whoever runs the web server has to know: a page cannot say frame-ancestors of itself, only a header can. */
export function headersNote(base) {
  const forEach = Object.entries(fileHeaders()).map(([name, value]) => `  ${name}: ${value}`);
  return `INTESTAZIONI HTTP PER IL SERVER WEB
Cartella pubblicata: ${base}/

Pubblicare tutti i file di questa cartella, così come sono, con https e un certificato valido.

Per ogni file:
${forEach.join("\n")}
  Strict-Transport-Security: max-age=31536000

Per taskpane.html, guida.html, functions.js, functions.json e i manifesti:
  Cache-Control: no-cache
Per gli altri .js (il nome cambia a ogni versione):
  Cache-Control: public, max-age=31536000, immutable
Per assets/: Cache-Control senza «no-store» (Excel altrimenti non mostra le icone).

Non mettere X-Frame-Options: Excel sul web mostra il pannello in una cornice. Chi la può mostrare è in frame-ancestors;
aggiungere lì l’indirizzo di un server Office proprio (Office Online Server), se c’è.
Per functions.json, se le funzioni non compaiono: Access-Control-Allow-Origin: *

I computer devono poter raggiungere ${OFFICE_CDN}, da cui si carica Office.js.
`;
}
