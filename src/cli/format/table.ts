import { message, say, type Locale } from "../../core";
import type { FileReport, FormReport, IndicatorReport, Report } from "../../app/report";
import { countsLine } from "./findings";
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
  const written = file.output
    ? [`  ${say(message("cli.written", { file: file.output }), style.locale)}\n`]
    : [];
  return [`${name}\n`, ...blocks, ...written].join("");
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
  return [head, ...rows, `  ${summary(form, locale, paint)}`, counts, ""].join("\n");
}

const STATES = {
  met: { sign: "✓", colour: "green" },
  partial: { sign: "◐", colour: "yellow" },
  missed: { sign: "✕", colour: "red" },
  skipped: { sign: "–", colour: "dim" },
} as const;

function indicatorLine(
  indicator: IndicatorReport,
  { columns, locale }: TableStyle,
  paint: Paint,
): string {
  const open = indicator.decision === "judgement" && indicator.score.value === null;
  const state = open ? { sign: "?", colour: "yellow" as const } : STATES[indicator.outcome];
  const cell = indicator.score.cell ?? indicator.points.cell ?? String(indicator.row);
  const earned = `${indicator.score.value ?? "—"} / ${indicator.points.value ?? "—"}`;
  const room = Math.max(20, Math.min(columns, 140) - 36);
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
  const needed = indicator.reason.required && isBlank(indicator.reason.text);
  const notes = [
    open || indicator.outcome !== "met" ? indicator.explanation : null,
    needed
      ? say(message("cli.reason-needed", { cell: indicator.reason.cell ?? "" }), locale)
      : null,
  ].filter((note) => note !== null);
  return [line, ...notes.map((note) => `          ${paint("dim", note)}`)].join("\n");
}

function summary(form: FormReport, locale: Locale, paint: Paint): string {
  const open = form.indicators.filter(
    ({ decision, score }) => decision === "judgement" && score.value === null,
  ).length;
  const missing = form.indicators.filter(
    ({ reason }) => reason.required && isBlank(reason.text),
  ).length;
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

function isBlank(text: string): boolean {
  return text.trim() === "";
}
