// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The files of a folder by their address. Nothing that is not among them can be asked for. */
export function filesOf(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !TYPES[path.extname(entry.name)]) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join("/")}`, readFileSync(file));
  }
  return files;
}

/** Answers requests for files: `find` gives the bytes of an address, or nothing. */
export function fileSite({ find, headers, home }) {
  return (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    const address = pathname === "/" ? home : decoded(pathname);
    const bytes = ["GET", "HEAD"].includes(request.method) ? find(address) : undefined;
    if (bytes === undefined) {
      response.writeHead(404, { "Content-Type": TYPES[".txt"] }).end("Non c’è.\n");
      return;
    }
    const type = TYPES[path.posix.extname(address)];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache", ...headers(address) });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}
