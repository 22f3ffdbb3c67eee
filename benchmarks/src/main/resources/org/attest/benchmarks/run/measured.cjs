// Runs the writer that a program exports, and prints what Outcome reads. Libraries are found by NODE_PATH.
const fs = require('fs');
const [program, input, output, warmUps, runs] = process.argv.slice(2);
const write = require(program);

async function main() {
  const lines = fs.readFileSync(input, 'utf8').trimEnd().split('\n');
  const [[title], labels, ...rows] = lines.map((line) => line.split('\t'));
  for (let run = -warmUps; run < runs; run++) {
    const before = process.cpuUsage();
    const begin = process.hrtime.bigint();
    await write(title, labels, rows, output);
    const wall = process.hrtime.bigint() - begin;
    const { user, system } = process.cpuUsage(before);
    if (run >= 0) {
      console.log(`SAMPLE ${rows.length} ${wall} ${1000 * (user + system)} ${fs.statSync(output).size}`);
    }
  }
}

input && main();
