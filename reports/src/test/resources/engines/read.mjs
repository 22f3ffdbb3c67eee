// Prints what pdf.js and PDFium read on a page: node read.mjs MODULES FILE PAGE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, file, page] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(createRequire(modules + "/").resolve(name)));
const bytes = readFileSync(file);

const pdfjs = await load("pdfjs-dist/legacy/build/pdf.mjs");
const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const items = (await (await document.getPage(Number(page))).getTextContent()).items;
console.log(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
console.log("=== PDFium");
const pdfium = await (await load("@hyzyla/pdfium")).PDFiumLibrary.init();
console.log((await pdfium.loadDocument(bytes)).getPage(Number(page) - 1).getText());
process.exit(0);
