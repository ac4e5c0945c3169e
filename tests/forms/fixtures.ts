import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compact } from "../../src/core";
import { scoreBook } from "../../src/app/score-book";
import type { ScoredForm } from "../../src/app/score-sheet";
import { findProfile } from "../../src/app/profiles";
import { openWorkbook } from "../../src/hosts/xlsx/node";

export interface ExpectedRow {
  row: number;
  pastedRow: number;
  name: string;
  target: string;
  actual: string;
  points: number | null;
  published: number | null;
  class: string;
  expect: { kind: "certain" | "person"; score: number | null; accept?: number[] };
}

export interface Expected {
  profile: string;
  sheet: string;
  year: number;
  project: string;
  columns: Record<string, string>;
  execution: {
    row: number;
    full: string;
    executed: string;
    points: string | null;
    rate: string | null;
    score: string | null;
    rate_percent: number | null;
    expect_score: number | null;
  };
  executionScored: boolean;
  total: { points: string; score: string; expect: number | null; expect_grade: string | null };
  conclusion: string | null;
  rows: ExpectedRow[];
}

export interface FormCase {
  id: string;
  expected: Expected;
}

export const FORMS_FOLDER = __dirname;

/** Every published form of this folder. */
export const formCases: FormCase[] = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "books")
  .map(({ name }) => ({
    id: name,
    expected: JSON.parse(readFileSync(join(__dirname, name, "expected.json"), "utf8")) as Expected,
  }));

export function bytesOf(...path: string[]): Uint8Array {
  return readFileSync(join(__dirname, ...path));
}

/** Scores the forms of a fixture workbook by its own place's profile. */
export function scoreFixture(id: string, file: string, profileId: string): readonly ScoredForm[] {
  const profile = findProfile(profileId);
  if (!profile) throw new Error(`no profile ${profileId}`);
  return scoreBook(openWorkbook(bytesOf(id, file)), { profile }).forms;
}

export function sameName(a: string, b: string): boolean {
  return compact(a) === compact(b);
}
