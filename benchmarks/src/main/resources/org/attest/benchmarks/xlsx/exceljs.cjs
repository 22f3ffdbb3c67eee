// The workbook of the suite by exceljs: its writer for many rows, texts shared.
const { stream } = require('exceljs');

module.exports = async (title, labels, rows, filename) => {
  const workbook = new stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.columns = labels.map((label, column) => ({ width: 16, style: column === 8 ? { numFmt: 'yyyy-mm-dd' } : {} }));
  for (const words of [[title], labels]) {
    const head = sheet.addRow(words);
    head.font = { bold: true };
    head.commit();
  }
  for (const row of rows) {
    sheet.addRow(row.map((cell, column) => (column > 2 && column < 9 ? Number(cell) : cell))).commit();
  }
  sheet.commit();
  await workbook.commit();
};
