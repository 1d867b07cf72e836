// node extract.mjs PDFJS_FOLDER FILE.pdf: the text as the find bar of pdf.js sees it. The rule for
// line ends is that of normalize() in web/pdf_find_controller.js.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const library = path.resolve(process.argv[2], "legacy/build/pdf.mjs");
const pdfjs = await import(pathToFileURL(library));
const data = new Uint8Array(fs.readFileSync(process.argv[3]));
const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
let text = "";
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ disableNormalization: true });
  for (const item of content.items) {
    text += item.str + (item.hasEOL ? "\n" : "");
  }
  text += "\n";
}
text = text
  .replace(/(\p{Ll}-)\n(\p{Lu})/gu, "$1$2")
  .replace(/(\S)-\n/gu, "$1")
  .replace(/\n/g, " ");
fs.writeSync(1, text);
await pdf.destroy();
