import { createHash } from "node:crypto";
import { dirname, relative, resolve } from "node:path";
import type { ActualLine } from "../app/bulk/actuals";
import { ActualsMatcher } from "../app/bulk/actuals-matcher";
import type { AnswerWatch } from "../app/bulk/answer-watch";
import { auditLines } from "../app/bulk/audit";
import { conflictMessage } from "../app/bulk/conflict-message";
import { SummaryCollector } from "../app/bulk/summary";
import { findProfile } from "../app/profiles";
import { message, say, type Locale, type Profile } from "../core";
import type { Io } from "./io";
import { listWorkbook } from "./lists";
import { openLog } from "./log-file";
import type { Sink } from "./print";
import { writeSummary } from "./write-summary";

/** The summary workbook: forms, departments, open items. One that people filled in is kept. */
export function summarySink(file: string, locale: Locale, io: Io): Sink {
  const folder = dirname(resolve(io.cwd, file));
  const collector = new SummaryCollector(locale, (path) => relative(folder, resolve(io.cwd, path)));
  return {
    file: (report) => {
      collector.add(report);
    },
    end: async () => {
      const backup = writeSummary(resolve(io.cwd, file), await listWorkbook(collector.sheets()));
      if (backup !== null) tellBackups([relative(io.cwd, backup)], locale, io);
    },
  };
}

/** Says on standard error, once, that copies stood where copies were written and were kept. */
export function backupSink(locale: Locale, io: Io): Sink {
  const backups: string[] = [];
  return {
    file: ({ backup }) => {
      if (backup !== undefined) backups.push(backup);
    },
    end: () => {
      tellBackups(backups, locale, io);
    },
  };
}

/** Says on standard error that files which were replaced are kept, and where the first one is. */
export function tellBackups(backups: readonly string[], locale: Locale, io: Io): void {
  const [first] = backups;
  if (first === undefined) return;
  io.err(`${say(message("cli.backups", { count: backups.length, first }), locale)}\n`);
}

/** Says on standard error which decisions fitted nothing or were refused, and which were moved. */
export function answerSink(watch: AnswerWatch, locale: Locale, io: Io): Sink {
  return {
    file: (report) => {
      watch.file(report);
    },
    end: () => {
      const [first] = watch.moved;
      if (first) {
        const moved = message("bulk.answers-moved", { ...first, count: watch.moved.length });
        io.err(`${say(moved, locale)}\n`);
      }
      for (const conflict of watch.conflicts()) {
        io.err(`${say(conflictMessage(conflict), locale)}\n`);
      }
    },
  };
}

/** Says on standard error which lines of the list of actuals fitted no form, with the nearest names. */
export function unmatchedSink(lines: readonly ActualLine[], locale: Locale, io: Io): Sink {
  const matcher = new ActualsMatcher(lines);
  return {
    file: ({ forms }) => {
      for (const form of forms) matcher.form(form);
    },
    end: () => {
      for (const { line, candidates } of matcher.unmatched()) {
        const facts = { row: line.sheetRow, project: line.project, indicator: line.indicator };
        const text = message("bulk.actual-unmatched", {
          ...facts,
          candidates: candidates.join("、"),
        });
        io.err(`${say(text, locale)}\n`);
      }
    },
  };
}

/** What the audit log needs to know of a run. */
export interface LogSettings {
  readonly file: string;
  /** Whether the run goes on with an earlier one, and so with its log. */
  readonly resumes: boolean;
  /** Given by the person; null: each form's own. */
  readonly profile: Profile | null;
}

/** The audit log: one JSON line for each written cell. An earlier log is kept. */
export function auditSink(
  { file, resumes, profile: given }: LogSettings,
  locale: Locale,
  io: Io,
): Sink {
  const log = openLog(file, resumes, io);
  const hashes = new Map<string, string>();
  const hashOf = (id: string): string => {
    const known = hashes.get(id);
    if (known !== undefined) return known;
    const profile = given?.id === id ? given : findProfile(id);
    const hash = createHash("sha256").update(JSON.stringify(profile)).digest("hex");
    hashes.set(id, hash);
    return hash;
  };
  return {
    file: (report) => {
      log.add(auditLines(report, { when: new Date().toISOString(), hashOf }));
    },
    end: () => {
      if (log.backup !== null) tellBackups([relative(io.cwd, log.backup)], locale, io);
    },
  };
}
