import {
  compact,
  detectForms,
  type ColumnRole,
  type Form,
  type Grid,
  type TableRow,
} from "../../core";
import { readList } from "../bulk/columns";

/** One indicator of a department's list of targets. */
export interface ListedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly sign: string;
  readonly target: string;
  readonly unit: string;
  readonly points: number | null;
  readonly remark: string;
}

/** One project of the list with everything its form starts with. */
export interface ListedProject {
  readonly name: string;
  /** 单位. */
  readonly unit: string;
  readonly year: number | null;
  readonly goal: string;
  /** Budget in 元; null when the list gives none. */
  readonly budget: number | null;
  readonly indicators: readonly ListedIndicator[];
}

const HEAD = {
  project: ["项目名称", "项目", "项目支出名称"],
  unit: ["单位", "单位名称", "预算单位", "主管部门"],
  annualGoal: ["年度绩效目标", "年度总体目标", "年度目标"],
  overallGoal: ["总体绩效目标", "绩效目标", "总体目标"],
  budget: ["预算金额", "预算数", "年初预算数", "项目金额", "金额"],
} as const;

type Head = Readonly<Record<keyof typeof HEAD, string>>;

/** The projects of a flat 部门绩效指标表; of two blocks side by side the annual one, where it is filled. */
export function readProjects(grid: Grid): ListedProject[] {
  const forms = detectForms(grid).forms.filter(({ kind }) => kind === "indicator-list");
  const heads = readHeads(grid);
  const projects = new Map<string, Form>();
  for (const form of forms) {
    const name = form.project?.text ?? "";
    const known = projects.get(name);
    if (!known || (form.block === "annual" && hasRows(form)) || !hasRows(known))
      projects.set(name, form);
  }
  return [...projects].map(([name, form]) => toProject(name, form, heads.get(compact(name))));
}

function hasRows({ rows }: Form): boolean {
  return rows.some(({ kind }) => kind === "indicator");
}

/** The head of each project: the first text of each column on any of its rows. */
function readHeads(grid: Grid): Map<string, Head> {
  const heads = new Map<string, Head>();
  let current = "";
  for (const row of readList(grid, HEAD).rows) {
    current = compact(row.project) || current;
    const known = heads.get(current);
    const first = (key: keyof Head): string => known?.[key] || row[key];
    heads.set(current, {
      project: current,
      unit: first("unit"),
      annualGoal: first("annualGoal"),
      overallGoal: first("overallGoal"),
      budget: first("budget"),
    });
  }
  return heads;
}

function toProject(name: string, form: Form, head: Head | undefined): ListedProject {
  const amount = Number((head?.budget ?? "").replaceAll(",", ""));
  return {
    name,
    unit: head?.unit ?? form.unit?.text ?? "",
    year: form.year?.year ?? null,
    goal: head?.annualGoal || head?.overallGoal || "",
    budget: Number.isFinite(amount) && amount > 0 ? amount * moneyFactor(form, amount) : null,
    indicators: form.rows.filter(({ kind }) => kind === "indicator").map(toIndicator),
  };
}

/**
 * A list headed 万元 that holds an amount of 10,000 and more in whole 元 is a list in 元: 440720 for
 * an examination is no 44 亿 (绍兴 2023).
 */
function moneyFactor({ moneyUnit }: Form, amount: number): number {
  const factor = moneyUnit?.factor ?? 1;
  return factor > 1 && amount >= 10_000 && Number.isInteger(amount) ? 1 : factor;
}

function toIndicator(row: TableRow): ListedIndicator {
  const text = (role: ColumnRole): string => (row.texts[role] ?? "").trim();
  return {
    level1: row.level1?.text ?? text("level1"),
    level2: row.level2?.text ?? text("level2"),
    name: row.name,
    sign: text("sign"),
    target: text("target"),
    unit: text("unit"),
    points: row.points,
    remark: text("remark"),
  };
}
