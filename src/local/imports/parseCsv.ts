/** One record of a CSV file. */
export interface CsvRecord {
  /** The line of the file on which the record begins, counted from one. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Parses a CSV file. A field in quotation marks can have commas, line breaks and doubled quotation marks; outside
 * quotation marks a backslash before a comma makes the comma part of the field, as AWS's guide writes it. Empty lines
 * are left out. Returns undefined when a quotation mark is not closed.
 * @see https://datatracker.ietf.org/doc/html/rfc4180#section-2
 */
export function parseCsv(text: string): CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let [line, start] = [1, 1];
  // Each token is a field, and what ends the field.
  const token = /(?:"((?:[^"]|"")*)"|((?:\\,|[^",\r\n])(?:\\,|[^,\r\n])*)?)(,|\r\n|\r|\n|$)/y;
  const content = text.replace(/^\uFEFF/, '');
  while (token.lastIndex < content.length || fields.length > 0) {
    const found = token.exec(content);
    if (!found) return undefined;
    const [whole, quoted, plain = '', end] = found;
    fields.push(quoted?.replaceAll('""', '"') ?? plain.replaceAll('\\,', ','));
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === ',') continue;
    if (fields.some((field) => field !== '')) records.push({ line: start, fields });
    [fields, start] = [[], line];
  }
  return records;
}
