import { tokens } from "./tokens";

export interface SheetChange {
  readonly from: string;
  readonly to: string;
  /**
   * Whether spans of sheets ("一月:三月!A1") follow too: they do when a sheet is renamed, not in a
   * copy of it, which stands outside the span's ends.
   */
  readonly spans: boolean;
}

/**
 * A formula (without "=") whose references to one sheet of its workbook mean another one.
 * References without a sheet and those into other workbooks stay.
 */
export function withSheet(formula: string, { from, to, spans }: SheetChange): string {
  if (!formula.includes("!")) return formula;
  const list = [...tokens(formula)];
  const old = from.toLowerCase();
  const changed = list.map(({ kind, text }, i) => {
    const opensSpan = list[i + 1]?.text === ":" && list[i + 2]?.kind === "sheet";
    if (kind === "name" && opensSpan && spans && text.toLowerCase() === old) return quoted(to);
    if (kind !== "sheet" || list[i - 1]?.kind === "bracket") return text;
    const ends = bare(text.slice(0, -1)).split(":");
    const isSpan = ends.length > 1 || list[i - 1]?.text === ":";
    if ((isSpan && !spans) || ends.every((end) => end.toLowerCase() !== old)) return text;
    return `${quoted(ends.map((end) => (end.toLowerCase() === old ? to : end)).join(":"))}!`;
  });
  return changed.join("");
}

function bare(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Quotes are always allowed, and needed by most names of projects. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
