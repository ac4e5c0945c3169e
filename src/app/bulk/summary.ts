import { compact, message, say, type Locale } from "../../core";
import type { FileReport, FormReport } from "../report";
import { OPEN_ITEM_COLUMNS, openLines } from "./open-items";
import { tally, type Tally } from "./tally";
import type { ListCell, ListSheet } from "./table";
import { MOST_WRITTEN, WRITTEN_COLUMNS, writtenLines } from "./written-cells";

type Word =
  | (typeof FORM_COLUMNS | typeof DEPARTMENT_COLUMNS | typeof OPEN_ITEM_COLUMNS)[number][0]
  | (typeof WRITTEN_COLUMNS)[number][0]
  | "bulk.written"
  | "bulk.forms"
  | "bulk.departments"
  | "bulk.open-items";

/** Gathers the summary of a run file by file; of each form only what its lines need is kept. */
export class SummaryCollector {
  private readonly formRows: ListCell[][] = [];
  private readonly openRows: ListCell[][] = [];
  /** By the name without its blanks; each under the name as it came first. */
  private readonly departments = new Map<string, { name: string; tallies: Tally[] }>();

  private readonly writtenRows: ListCell[][] = [];
  private unlisted = 0;

  /** `linkTo` turns a file's path into what a link beside the summary must say. */
  constructor(
    private readonly locale: Locale,
    private readonly linkTo: (path: string) => string = (path) => path,
  ) {}

  /** Takes a file's lines; a list of ours that was skipped has none. */
  add(file: FileReport): void {
    if (file.skipped) return;
    const link = { text: file.file, href: this.linkTo(file.output ?? file.file) };
    if (file.error) this.formRows.push(refusedLine(link, file.error.message));
    for (const written of writtenLines(file)) {
      if (this.writtenRows.length < MOST_WRITTEN) this.writtenRows.push(written);
      else this.unlisted += 1;
    }
    for (const form of file.forms) {
      const line = { link, form, of: tally(form) };
      this.formRows.push(formLine(line));
      this.openRows.push(...openLines(file, form, this.locale));
      const name = form.department ?? "";
      const own = this.departments.get(compact(name)) ?? { name, tallies: [] };
      own.tallies.push(line.of);
      this.departments.set(compact(name), own);
    }
  }

  /** One line a form, totals by department, and what a person still has to do. */
  sheets(): ListSheet[] {
    const list = (
      name: Word,
      columns: readonly (readonly [Word, number])[],
      rows: readonly (readonly ListCell[])[],
    ): ListSheet => ({
      name: this.word(name),
      header: columns.map(([key]) => this.word(key)),
      widths: columns.map(([, width]) => width),
      rows,
    });
    const departments = [...this.departments.values()].map(departmentLine);
    return [
      list("bulk.forms", FORM_COLUMNS, this.formRows),
      list("bulk.departments", DEPARTMENT_COLUMNS, departments),
      { ...list("bulk.open-items", OPEN_ITEM_COLUMNS, this.openRows), toFill: [10, 11] },
      ...(this.writtenRows.length > 0
        ? [list("bulk.written", WRITTEN_COLUMNS, [...this.writtenRows, ...this.rest()])]
        : []),
    ];
  }

  private rest(): ListCell[][] {
    const { unlisted: count } = this;
    return count > 0 ? [[say(message("bulk.written-more", { count }), this.locale)]] : [];
  }

  private word(key: Word): string {
    return say(message(key), this.locale);
  }
}

interface Line {
  readonly link: ListCell;
  readonly form: FormReport;
  readonly of: Tally;
}

const FORM_COLUMNS = [
  ["bulk.project", 30],
  ["bulk.unit", 26],
  ["bulk.rate", 10],
  ["bulk.total", 8],
  ["bulk.grade", 6],
  ["bulk.lost", 8],
  ["bulk.reasons", 8],
  ["bulk.open", 8],
  ["bulk.errors", 8],
  ["bulk.profile", 12],
  ["bulk.sheet", 14],
  ["bulk.file", 36],
  ["bulk.note", 40],
] as const;

function formLine({ link, form, of }: Line): ListCell[] {
  const percent = of.rate === null ? null : `${(of.rate * 100).toFixed(2)}%`;
  return [
    ...[form.project ?? form.title, form.department, percent, of.score, of.grade],
    ...[of.lost, of.reasons, of.open, of.errors, form.profile, form.sheet],
    link,
    null,
  ];
}

function refusedLine(link: ListCell, why: string): ListCell[] {
  const blanks = Array.from({ length: FORM_COLUMNS.length - 2 }, () => null);
  return [...blanks, link, why];
}

const DEPARTMENT_COLUMNS = [
  ["bulk.unit", 30],
  ["bulk.count", 8],
  ["bulk.final", 8],
  ["bulk.average", 10],
  ["bulk.excellent", 6],
  ["bulk.good", 6],
  ["bulk.fair", 6],
  ["bulk.poor", 6],
  ["bulk.open", 8],
  ["bulk.reasons", 8],
  ["bulk.errors", 8],
] as const;

function departmentLine({
  name,
  tallies,
}: {
  readonly name: string;
  readonly tallies: readonly Tally[];
}): ListCell[] {
  const scores = tallies.map(({ score }) => score).filter((score) => score !== null);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const average = scores.length === 0 ? null : Math.round((total / scores.length) * 100) / 100;
  const grades = (["优", "良", "中", "差"] as const).map(
    (each) => tallies.filter(({ grade }) => grade === each).length,
  );
  const add = (pick: (of: Tally) => number): number =>
    tallies.reduce((sum, of) => sum + pick(of), 0);
  return [
    ...[name, tallies.length, scores.length, average, ...grades],
    ...[add((of) => of.open), add((of) => of.reasons), add((of) => of.errors)],
  ];
}
