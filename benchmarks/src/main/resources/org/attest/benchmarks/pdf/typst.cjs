// The file of the suite by Typst in Node: its table in its own font, tagged as by itself. What it remembers is dropped each time.
const fs = require('fs');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const mainFileContent = `
#set page("a4", margin: (x: 62pt, top: 62pt, bottom: 57pt), footer: context align(right,
  [Page #counter(page).display() of #counter(page).final().first()]))
#set text(8.5pt)
#set table(stroke: (rest: none, bottom: 0.25pt), inset: (x: 4pt, y: 6pt), align: (column, row) =>
  if column > 2 and column < 7 { right } else { left })
#let (labels, ..rows) = csv(bytes(sys.inputs.rows), delimiter: "\\t")
= #sys.inputs.title
#table(columns: (56pt, 54pt, 106pt, 93pt, 38pt, 54pt, 35pt, 35pt),
  table.header(..labels.map(strong)), ..rows.flatten())
`;

module.exports = (title, labels, rows, file) => {
  const compiler = NodeCompiler.create();
  const inputs = { title, rows: [labels, ...rows].map((row) => row.join('\t')).join('\n') };
  fs.writeFileSync(file, compiler.pdf({ mainFileContent, inputs }));
  compiler.evictCache(0);
};
