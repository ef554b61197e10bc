// A paper made of blocks, as Markdown or as a Word document.

/** The blocks as Markdown. */
export function markdown(blocks) {
  return `${blocks.map(inMarkdown).join("\n\n")}\n`;
}

function inMarkdown({ heading, level, text, list, table }) {
  if (heading !== undefined) return `${"#".repeat(level)} ${line(heading)}`;
  if (list) return list.map((item) => `- ${line(item)}`).join("\n");
  if (!table) return line(text);
  const row = (cells) => `| ${cells.map((cell) => line(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(table[0]), row(table[0].map(() => "---")), ...table.slice(1).map(row)].join("\n");
}

function line(words) {
  return words.replace(/\s+/g, " ").trim();
}

/** The blocks as a Word document, right to left where the language is. The library is loaded on first use. */
export async function word(blocks, direction, library) {
  const docx = await import(library);
  const writer = new Writer(docx, direction === "rtl");
  return docx.Packer.toBlob(new docx.Document({ sections: [{ children: blocks.flatMap((block) => writer.block(block)) }] }));
}

class Writer {
  constructor(docx, right) {
    Object.assign(this, { docx, right });
  }

  block({ heading, level, text, list, table }) {
    if (heading !== undefined) return [this.paragraph(heading, { heading: this.docx.HeadingLevel[`HEADING_${level}`] })];
    if (list) return list.map((item) => this.paragraph(item, { bullet: { level: 0 } }));
    return table ? [this.table(table), this.paragraph("")] : [this.paragraph(text)];
  }

  paragraph(words, options = {}) {
    const runs = words.split("\n").map((part, n) => new this.docx.TextRun({ text: part, rightToLeft: this.right, bold: options.bold, ...(n && { break: 1 }) }));
    return new this.docx.Paragraph({ bidirectional: this.right, spacing: { after: 120 }, ...options, children: runs });
  }

  table(rows) {
    const { Table, TableCell, TableRow, WidthType } = this.docx;
    return new Table({ visuallyRightToLeft: this.right, width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((cells, n) => new TableRow({ tableHeader: n === 0,
        children: cells.map((cell) => new TableCell({ children: [this.paragraph(cell, { bold: n === 0 })] })) })) });
  }
}
