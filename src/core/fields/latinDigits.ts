/**
 * Writes the decimal digits of every script (`१२३`, `١٢٣`, `１２３`) as `0` to `9`. Needs no table: Unicode keeps the ten
 * digits of a script side by side and in order.
 * @see https://www.unicode.org/reports/tr44/#Numeric_Type
 */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

// Scripts may follow each other without a gap, hence the remainder.
function digitValue(point: number): number {
  let start = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (point - start) % 10;
}
