// Prints what pdf.js and PDFium read on all pages of a file: node read.mjs MODULES FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, file] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(createRequire(modules + "/").resolve(name)));
const bytes = readFileSync(file);

const pdfjs = await load("pdfjs-dist/legacy/build/pdf.mjs");
const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
for (let page = 1; page <= document.numPages; page++) {
    const items = (await (await document.getPage(page)).getTextContent()).items;
    console.log(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
}
console.log("=== PDFium");
const pdfium = await (await load("@hyzyla/pdfium")).PDFiumLibrary.init();
for (const page of (await pdfium.loadDocument(bytes)).pages()) {
    console.log(page.getText());
}
process.exit(0);
