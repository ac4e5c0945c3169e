import { message, say, type Locale } from "../../core";
import type { FileReport, FormReport, IndicatorReport, Report } from "../../app/report";
import { executionIsOpen, isOpen, lacksReason, openCount } from "../../app/bulk/tally";
import { countsLine } from "./findings";
import { writtenLine } from "./written";
import { clip, padEnd, padStart, painter, type Paint, type TableStyle } from "../terminal";

/** The report for a person at a terminal: one block a form, one line an indicator. */
export function formatTable({ files }: Report, style: TableStyle): string {
  const paint = painter(style.colours);
  return files.map((file) => fileBlock(file, style, paint)).join("\n");
}

function fileBlock(file: FileReport, style: TableStyle, paint: Paint): string {
  const name = paint("bold", file.file);
  if (file.skipped) return `${name}  ${paint("dim", file.skipped.message)}\n`;
  if (file.error) return `${name}\n  ${paint("red", "✕")} ${file.error.message}\n`;
  const blocks = file.forms.map((form) => formBlock(form, style, paint));
  return [`${name}\n`, ...blocks, writtenLine(file, style.locale)].join("");
}

function formBlock(form: FormReport, style: TableStyle, paint: Paint): string {
  const { locale } = style;
  const title = [
    form.project ?? form.title ?? form.sheet,
    form.department,
    form.year,
    form.profile,
  ];
  const head = `  ${paint("bold", title.filter((part) => part !== null).join(" · "))}  (${form.sheet}!${form.range})`;
  const rows = form.indicators.map((indicator) => indicatorLine(indicator, style, paint));
  const counts = `  ${paint("dim", countsLine(form, locale))}`;
  return [
    head,
    ...executionLine(form, style, paint),
    ...rows,
    `  ${summary(form, locale, paint)}`,
    counts,
    "",
  ].join("\n");
}

const STATES = {
  met: { sign: "✓", colour: "green" },
  partial: { sign: "◐", colour: "yellow" },
  missed: { sign: "✕", colour: "red" },
  skipped: { sign: "–", colour: "dim" },
} as const;

/** 预算执行率 while a person must score it; else the last line says all there is of it. */
function executionLine(
  form: FormReport,
  { locale, columns }: TableStyle,
  paint: Paint,
): readonly string[] {
  const { execution } = form;
  if (!execution || !executionIsOpen(form)) return [];
  const { row, scoreCell, points, explanation } = execution;
  const name = say(message("bulk.execution"), locale);
  const line = [
    `  ${paint("yellow", "?")}`,
    padEnd(scoreCell ?? String(row ?? ""), 5),
    padEnd(name, roomIn(columns) + 1),
    padStart(`— / ${points ?? "—"}`, 14),
  ];
  return [line.join(" "), note(explanation, paint)];
}

/** What is left of a line beside its sign, cell and score. */
function roomIn(columns: number): number {
  return Math.max(20, Math.min(columns, 140) - 36);
}

function note(text: string, paint: Paint): string {
  return `          ${paint("dim", text)}`;
}

function indicatorLine(
  indicator: IndicatorReport,
  { columns, locale }: TableStyle,
  paint: Paint,
): string {
  const open = isOpen(indicator);
  const state = open ? { sign: "?", colour: "yellow" as const } : STATES[indicator.outcome];
  const cell = indicator.score.cell ?? indicator.points.cell ?? String(indicator.row);
  const earned = `${indicator.score.value ?? "—"} / ${indicator.points.value ?? "—"}`;
  const room = roomIn(columns);
  const nameRoom = Math.round(room * 0.45);
  const { sign = "", unit = "", target, actual } = indicator;
  const goal = `${flat(sign + target.text + unit)} → ${flat(actual.text)}`;
  const line = [
    `  ${paint(state.colour, state.sign)}`,
    padEnd(cell, 5),
    padEnd(clip(flat(indicator.name), nameRoom), nameRoom),
    padEnd(clip(goal, room - nameRoom), room - nameRoom),
    padStart(earned, 14),
  ].join(" ");
  const needed = lacksReason(indicator);
  const notes = [
    open || indicator.outcome !== "met" ? indicator.explanation : null,
    needed
      ? say(message("cli.reason-needed", { cell: indicator.reason.cell ?? "" }), locale)
      : null,
  ].filter((each) => each !== null);
  return [line, ...notes.map((each) => note(each, paint))].join("\n");
}

function summary(form: FormReport, locale: Locale, paint: Paint): string {
  const open = openCount(form);
  const missing = form.indicators.filter(lacksReason).length;
  const rate = form.execution?.rate ?? null;
  const facts = {
    rate: rate === null ? "—" : `${(rate * 100).toFixed(2)}%`,
    score: form.total.score === null ? "—" : String(form.total.score),
    grade: form.conclusion.grade ?? "—",
    open,
    missing,
  };
  const text = say(message("cli.summary", facts), locale);
  return paint(form.total.final ? "bold" : "yellow", text);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
