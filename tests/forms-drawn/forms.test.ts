import { cellName, columnName, detectForms, profiles, scoreForm, type Form } from "../../src/core";
import { sheetOf } from "../core/detect/sheet";
import type { ExamForm } from "./exam-form";
import { FORMS_1 } from "./forms-1";
import { FORMS_2 } from "./forms-2";
import { FORMS_3 } from "./forms-3";
import { FORMS_4 } from "./forms-4";
import { FORMS_5 } from "./forms-5";
import { FORMS_6 } from "./forms-6";
import { FORMS_7 } from "./forms-7";

function read({ drawing }: ExamForm): Form {
  const [form] = detectForms(sheetOf(drawing)).forms;
  if (!form) throw new Error("no form found");
  return form;
}

function columnsOf(form: Form): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form.columns).map(([role, { column }]) => [role, columnName(column)]),
  );
}

const FORMS = [FORMS_1, FORMS_2, FORMS_3, FORMS_4, FORMS_5, FORMS_6, FORMS_7].flat();

describe.each(FORMS)("$place", (exam) => {
  const form = read(exam);
  const profile = profiles.find(({ id }) => id === exam.profile);
  if (!profile) throw new Error(`no profile ${exam.profile}`);
  const card = scoreForm(form, profile);

  test("is read: columns, project, year, where the total goes", () => {
    if (exam.columns) expect(columnsOf(form)).toEqual(exam.columns);
    expect(form.project?.text ?? null).toBe(exam.project);
    expect(form.year?.year ?? null).toBe(exam.year);
    if (exam.totalCell !== null) {
      expect(form.total?.score && cellName(form.total.score)).toBe(exam.totalCell);
    }
  });

  test("is scored: every indicator, the rate, the total and the grade", () => {
    const rows = card.rows.map(({ row, decision, value }, i) => [
      exam.indicators[i]?.[0] === null ? null : row.row,
      row.name,
      row.points,
      decision === "certain" ? value : null,
    ]);
    expect(rows).toEqual(exam.indicators);
    expect(card.execution?.rate?.round(6).toNumber() ?? null).toBe(exam.rate);
    expect(card.execution?.score ?? null).toBe(exam.execution);
    expect(card.total.score).toBe(exam.total);
    expect(card.grade).toBe(exam.grade);
  });
});
