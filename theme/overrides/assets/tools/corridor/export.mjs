// The sheet as a file: CSV, Markdown, or a Word document.

const COLUMNS = ["destination", "origin", "both", "unknown", "unbound"];
const LABELS = ["owed-destination", "owed-origin", "owed-both", "not-known", "not-bound"];

/** The sheet as rows of text, the first of them the headings. */
export function rowsOfText(words, rows, origin, destination) {
  const names = { destination: words.country(destination), origin: words.country(origin) };
  const head = [words.t("corridor.element"),
    ...LABELS.map((label, number) => words.t(`corridor.${label}`, { country: names[COLUMNS[number]] }))];
  const body = rows.map((row) => [words.elements[row.id], ...COLUMNS.map((column) => cell(words, row[column], column, names))]);
  return [head, ...body];
}

function cell(words, found, column, names) {
  const separator = words.t("citation-separator");
  const list = words.t("list-separator");
  if (column === "unknown" || column === "unbound") {
    return words.bySide(found, names).map((part) => `${part.label} ${part.keys.map((key) => words.instruments[key]).join(list)}`).join(separator);
  }
  return words.duties(found).map((item) => {
    const places = item.places.map((place) => place.text + (place.force ? ` (${place.force})` : ""));
    return item.text + (item.limit ? ` (${item.limit})` : "") + words.t("duty-separator") + places.join(list);
  }).join(separator);
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8; no cell can start a formula. */
export function csv(table) {
  const quoted = (text) => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${table.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** A table in Markdown, with its notes above. */
export function markdown(title, notes, table) {
  const line = (row) => `| ${row.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  const [head, ...body] = table;
  return [`# ${title}`, "", ...notes.flatMap((note) => [note, ""]), line(head), line(head.map(() => "---")), ...body.map(line), ""].join("\n");
}

/** A Word document, landscape, right to left where the language is. The library is loaded on first use. */
export async function word(title, notes, table, words, library) {
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = await import(library);
  const right = words.direction === "rtl";
  const paragraph = (text, options = {}) => new Paragraph({ bidirectional: right, ...options,
    children: [new TextRun({ text, rightToLeft: right, bold: options.bold, size: options.size ?? 16 })] });
  const row = (texts, head) => new TableRow({ tableHeader: head,
    children: texts.map((text) => new TableCell({ children: [paragraph(text, { bold: head })] })) });
  const file = new Document({ sections: [{
    properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: { top: 700, bottom: 700, left: 700, right: 700 } } },
    children: [paragraph(title, { heading: HeadingLevel.HEADING_1, size: 32 }), ...notes.map((note) => paragraph(note)),
      new Table({ visuallyRightToLeft: right, width: { size: 100, type: WidthType.PERCENTAGE },
        rows: table.map((texts, number) => row(texts, number === 0)) })],
  }] });
  return Packer.toBlob(file);
}

/** Hands a file to the reader. */
export function save(name, content, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
