import { message, say, type Locale, type MessageKey } from "../../core";
import type { FileReport, FormReport, Report } from "../report";
import { isOpen, lacksReason, tally, type Tally } from "./tally";
import type { ListCell, ListSheet } from "./table";

type Word = Exclude<Extract<MessageKey, `bulk.${string}`>, "bulk.actual-filled">;

/** The summary of a run: one line a form, totals by department, and what a person still has to do. */
export function summarise({ files }: Report, locale: Locale): ListSheet[] {
  const word = (key: Word): string => say(message(key), locale);
  const forms = files.flatMap((file) =>
    file.forms.map((form) => ({ file, form, of: tally(form) })),
  );
  return [formList(files, word, locale), departmentList(forms, word), openItems(forms, word)];
}

interface Line {
  readonly file: FileReport;
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

function formList(
  files: readonly FileReport[],
  word: (key: Word) => string,
  locale: Locale,
): ListSheet {
  const rows = files.flatMap((file): ListCell[][] => {
    if (file.error) return [refusedLine(file, file.error.message)];
    return file.forms.map((form) => formLine({ file, form, of: tally(form) }));
  });
  return {
    name: say(message("bulk.forms"), locale),
    header: FORM_COLUMNS.map(([key]) => word(key)),
    widths: FORM_COLUMNS.map(([, width]) => width),
    rows,
  };
}

function formLine({ file, form, of }: Line): ListCell[] {
  const percent = of.rate === null ? null : `${(of.rate * 100).toFixed(2)}%`;
  return [
    ...[form.project ?? form.title, form.department, percent, of.score, of.grade],
    ...[of.lost, of.reasons, of.open, of.errors, form.profile, form.sheet],
    { text: file.file, href: file.output ?? file.file },
    null,
  ];
}

function refusedLine(file: FileReport, why: string): ListCell[] {
  const blanks = Array.from({ length: FORM_COLUMNS.length - 2 }, () => null);
  return [...blanks, { text: file.file, href: file.file }, why];
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

function departmentList(lines: readonly Line[], word: (key: Word) => string): ListSheet {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const name = line.form.department ?? "";
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return {
    name: word("bulk.departments"),
    header: DEPARTMENT_COLUMNS.map(([key]) => word(key)),
    widths: DEPARTMENT_COLUMNS.map(([, width]) => width),
    rows: [...groups].map(([name, own]) => departmentLine(name, own)),
  };
}

function departmentLine(name: string, lines: readonly Line[]): ListCell[] {
  const scores = lines.map(({ of }) => of.score).filter((score) => score !== null);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const average = scores.length === 0 ? null : Math.round((total / scores.length) * 100) / 100;
  const grades = (["优", "良", "中", "差"] as const).map(
    (grade) => lines.filter(({ of }) => of.grade === grade).length,
  );
  const add = (pick: (of: Tally) => number): number =>
    lines.reduce((sum, { of }) => sum + pick(of), 0);
  return [
    ...[name, lines.length, scores.length, average, ...grades],
    ...[add((of) => of.open), add((of) => of.reasons), add((of) => of.errors)],
  ];
}

/** The columns a person fills in and `readAnswers` reads back. */
export const OPEN_ITEM_COLUMNS = [
  ["bulk.file", 30],
  ["bulk.sheet", 14],
  ["bulk.project", 26],
  ["bulk.row", 6],
  ["bulk.indicator", 26],
  ["bulk.target", 18],
  ["bulk.actual", 18],
  ["bulk.points", 8],
  ["bulk.why", 40],
  ["bulk.allowed", 12],
  ["bulk.your-score", 10],
  ["bulk.your-reason", 40],
] as const;

function openItems(lines: readonly Line[], word: (key: Word) => string): ListSheet {
  const rows = lines.flatMap(({ file, form }) =>
    form.indicators
      .filter((row) => isOpen(row) || lacksReason(row))
      .map((row): ListCell[] => [
        ...[file.file, form.sheet, form.project, row.row, row.name],
        ...[row.target.text, row.actual.text, row.points.value, row.explanation],
        row.interval ? `${row.interval[0]}–${row.interval[1]}` : null,
        isOpen(row) ? null : row.score.value,
        null,
      ]),
  );
  return {
    name: word("bulk.open-items"),
    header: OPEN_ITEM_COLUMNS.map(([key]) => word(key)),
    widths: OPEN_ITEM_COLUMNS.map(([, width]) => width),
    rows,
    toFill: [10, 11],
  };
}
