import type { FileReport, FindingReport, FormReport } from "../../app/report";
import { message, say, type Locale } from "../../core";
import { countsLine } from "./findings";

const STYLE = `
body { font: 14px/1.5 "Microsoft YaHei", "PingFang SC", sans-serif; color: #1b1b1b; margin: 2rem; }
section { break-after: page; max-width: 190mm; }
section:last-child { break-after: auto; }
h1 { font-size: 18px; margin: 0; } p { margin: .2em 0; }
table { border-collapse: collapse; width: 100%; margin-top: .8em; }
th, td { border: 1px solid #888; padding: 4px 6px; text-align: left; vertical-align: top; }
tr { break-inside: avoid; } td.cells { white-space: pre-line; font-variant-numeric: tabular-nums; }
.error { font-weight: bold; } .hint { color: #555; } small { color: #555; }
@page { size: A4; margin: 15mm; }`;

/** The report as one page of HTML: a printed sheet of paper for each form, nothing fetched. */
export function htmlHead(locale: Locale): string {
  const title = say(message("cli.page.title"), locale);
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>${STYLE}</style></head>
<body>
`;
}

/** What ends the page. */
export const htmlFoot = "</body></html>\n";

/** The sections of one file. */
export function htmlFile(file: FileReport, locale: Locale): string {
  return `${fileSections(file, locale)}\n`;
}

function fileSections(file: FileReport, locale: Locale): string {
  if (file.skipped) return `<p>${escape(`${file.file} ${file.skipped.message}`)}</p>`;
  if (!file.error) return file.forms.map((form) => formSection(file, form, locale)).join("\n");
  return `<section><h1>${escape(file.file)}</h1><p class="error">${escape(file.error.message)}</p></section>`;
}

function formSection({ file }: FileReport, form: FormReport, locale: Locale): string {
  const facts = {
    score: form.total.score === null ? "—" : String(form.total.score),
    grade: form.conclusion.grade ?? "—",
  };
  const total =
    form.kind === "self-evaluation"
      ? `<p>${escape(say(message("cli.page.total", facts), locale))}</p>`
      : "";
  const where = [form.department, form.year, form.profile, `${file} ${form.sheet}!${form.range}`];
  return `<section>
<h1>${escape(form.project ?? form.title ?? form.sheet)}</h1>
<p><small>${where
    .filter((part) => part !== null)
    .map((part) => escape(String(part)))
    .join(" · ")}</small></p>
${total}<p>${escape(countsLine(form, locale))}</p>
${form.findings.length > 0 ? findingsTable(form.findings, locale) : ""}
</section>`;
}

function findingsTable(findings: readonly FindingReport[], locale: Locale): string {
  const heads = (["cells", "problem", "why", "todo"] as const).map(
    (key) => `<th>${escape(say(message(`cli.page.${key}`), locale))}</th>`,
  );
  const rows = findings.map((finding) => findingRow(finding, locale));
  return `<table><thead><tr>${heads.join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

function findingRow(finding: FindingReport, locale: Locale): string {
  const { level, cells, why, todo, basis } = finding;
  const named = say(message(`cli.level.${level}`), locale);
  const shown = cells.slice(0, 6).join("\n") + (cells.length > 6 ? "\n…" : "");
  return `<tr class="${level}"><td class="cells">${escape(shown)}</td><td>${escape(named)}：${escape(finding.message)}</td><td>${escape(why)}<br><small>${escape(basis)}</small></td><td>${escape(todo)}</td></tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
