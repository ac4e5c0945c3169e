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

/** What the list says of a project beside its indicators, and on which row it begins. */
type Head = Readonly<Record<keyof typeof HEAD, string>> & { readonly firstRow: number };

/**
 * The projects of a flat 部门绩效指标表; of two blocks side by side the annual one, where it is filled.
 * Two units may have projects of one name; rows of a project that stand apart belong together.
 */
export function readProjects(grid: Grid): ListedProject[] {
  const forms = listsOn(grid);
  const heads = readHeads(grid);
  const projects = new Map<string, { forms: Form[]; head: Head | undefined }>();
  for (const form of forms) {
    const head = headAt(form.area.top, heads);
    const key = JSON.stringify([form.project?.text ?? "", form.unit?.text ?? head?.unit].map(bare));
    const project = projects.get(key) ?? { forms: [], head };
    project.forms.push(form);
    projects.set(key, project);
  }
  return [...projects.values()].flatMap(({ forms: own, head }) => {
    const annual = own.filter(({ block }) => block === "annual");
    const [first, ...rest] = annual.length > 0 ? annual : own;
    return first ? [toProject(first, rest, head)] : [];
  });
}

/** The names of a list's projects that have no indicator at all. */
export function projectsWithoutIndicators(grid: Grid): string[] {
  const forms = listsOn(grid);
  if (forms.length === 0) return [];
  const named = new Set(forms.map(({ project }) => bare(project?.text)));
  const empty = readHeads(grid).filter(({ project }) => {
    return !named.has(bare(project)) && !/^[合小总]计$/.test(bare(project));
  });
  return [...new Set(empty.map(({ project }) => project))];
}

function listsOn(grid: Grid): readonly Form[] {
  return detectForms(grid).forms.filter(({ kind }) => kind === "indicator-list");
}

function bare(text: string | undefined): string {
  return compact(text ?? "");
}

/** The head of each project, top to bottom: the first text of each column on any of its rows. */
function readHeads(grid: Grid): Head[] {
  const heads: Head[] = [];
  for (const row of readList(grid, HEAD).rows) {
    const last = heads.at(-1);
    const { project, unit } = row;
    const another =
      project !== "" &&
      (bare(project) !== bare(last?.project) || (unit !== "" && bare(unit) !== bare(last?.unit)));
    const known = another ? undefined : heads.pop();
    if (!another && !known) continue;
    const first = (key: keyof typeof HEAD): string => known?.[key] || row[key];
    heads.push({
      firstRow: known?.firstRow ?? row.sheetRow,
      project: first("project"),
      unit: first("unit") || (last?.unit ?? ""),
      annualGoal: first("annualGoal"),
      overallGoal: first("overallGoal"),
      budget: first("budget"),
    });
  }
  return heads;
}

function headAt(row: number, heads: readonly Head[]): Head | undefined {
  return heads.findLast(({ firstRow }) => firstRow <= row);
}

function toProject(form: Form, rest: readonly Form[], head: Head | undefined): ListedProject {
  const amount = Number((head?.budget ?? "").replaceAll(",", ""));
  return {
    name: form.project?.text ?? "",
    unit: (form.unit?.text ?? head?.unit) || "",
    year: form.year?.year ?? null,
    goal: head?.annualGoal || head?.overallGoal || "",
    budget: Number.isFinite(amount) && amount > 0 ? amount * moneyFactor(form, amount) : null,
    indicators: [form, ...rest]
      .flatMap(({ rows }) => rows)
      .filter(({ kind }) => kind === "indicator")
      .map(toIndicator),
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
