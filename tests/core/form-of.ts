import type { Form, FundBlock, TableRow } from "../../src/core/detect";
import { message } from "../../src/core/messages";

/** What a test says of one row; everything else stands as in a plain form. */
export interface RowText {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly sign?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly actual?: string;
  readonly points?: number | null;
  readonly score?: number | null;
  readonly reason?: string;
  readonly kind?: TableRow["kind"];
}

export interface FormText {
  readonly rows?: readonly RowText[];
  readonly title?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly surroundings?: string;
  readonly fundAmounts?: FundAmounts | null;
  readonly conclusion?: { readonly rule?: string } | null;
  readonly reasonBlock?: string;
  readonly without?: readonly ("points" | "score" | "reason")[];
}

export interface FundAmounts {
  readonly budget: number | null;
  readonly executed: number | null;
  readonly points?: number | null;
  readonly score?: number | null;
  /** Whether the block has columns for points and score. */
  readonly scored?: boolean;
}

const FIRST_ROW = 15;
const ROLES = [
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
  "reason",
] as const;
const why = message("detect.column", { label: "", role: "name" });

/** A form with the given rows, as reading a sheet would give it. */
export function formOf(text: FormText = {}): Form {
  const { rows = [], title = "项目支出绩效自评表", without = [] } = text;
  const spot = { row: 1, column: 1 };
  const labelled = (value: string | undefined) =>
    value === undefined ? null : { text: value, spot };
  const roles = ROLES.filter((role) => !without.some((missing) => missing === role));
  const choices = roles.map((role, i) => [
    role,
    { column: i + 1, label: role, spot: { row: FIRST_ROW - 1, column: i + 1 }, why },
  ]);
  return {
    kind: "self-evaluation",
    block: null,
    sheet: "自评表",
    area: { top: 1, left: 1, bottom: FIRST_ROW + rows.length + 1, right: ROLES.length },
    title: labelled(title),
    year: null,
    project: null,
    department: labelled(text.department),
    unit: labelled(text.unit),
    moneyUnit: null,
    fund: text.fundAmounts ? fundOf(text.fundAmounts) : null,
    goal: null,
    headerRows: [FIRST_ROW - 1],
    columns: Object.fromEntries(choices) as Form["columns"],
    labels: [],
    rows: rows.map((row, i) => rowOf(row, FIRST_ROW + i, roles)),
    total: null,
    conclusion: text.conclusion
      ? { label: spot, cell: spot, text: "", rule: labelled(text.conclusion.rule) }
      : null,
    reasonBlocks:
      text.reasonBlock === undefined
        ? []
        : [
            {
              label: { text: "偏差原因", spot },
              cell: { row: 40, column: 2 },
              text: text.reasonBlock,
              kind: "reason",
            },
          ],
    surroundings: text.surroundings ?? "",
  };
}

function rowOf(text: RowText, row: number, roles: readonly (typeof ROLES)[number][]): TableRow {
  const { points = 10, score = null, name = "培训人数" } = text;
  const label = (value: string | undefined, level: 1 | 2) =>
    value === undefined
      ? null
      : {
          level,
          text: value,
          points: null,
          spot: { row, column: level },
          firstRow: row,
          lastRow: row,
          inferred: false,
        };
  const cells = roles.map((role, i) => [role, { row, column: i + 1 }]);
  const texts = {
    ...(text.sign === undefined ? {} : { sign: text.sign }),
    ...(text.unit === undefined ? {} : { unit: text.unit }),
    target: text.target ?? "",
    actual: text.actual ?? "",
    reason: text.reason ?? "",
    points: points === null ? "" : String(points),
    score: score === null ? "" : String(score),
  };
  return {
    kind: text.kind ?? "indicator",
    row,
    level1: label(text.level1 ?? "产出指标", 1),
    level2: label(text.level2 ?? "数量指标", 2),
    name,
    cells: Object.fromEntries(cells) as TableRow["cells"],
    texts,
    values: { target: texts.target, actual: texts.actual, points, score },
    points,
    score,
    shift: 0,
    hidden: false,
    why,
  };
}

function fundOf({
  budget,
  executed,
  points = 10,
  score = null,
  scored = true,
}: FundAmounts): FundBlock {
  const spot = { row: 6, column: 5 };
  const row = {
    row: 6,
    label: "年度资金总额",
    kind: "total" as const,
    cells: {
      initial: spot,
      budget: spot,
      executed: spot,
      points: scored ? spot : null,
      rate: spot,
      score: scored ? spot : null,
    },
    initial: budget,
    budget,
    executed,
    points: scored ? points : null,
    rate: null,
    score,
  };
  return {
    area: { top: 5, left: 1, bottom: 6, right: 8 },
    rows: [row],
    scoring: row,
    repeats: [],
    scored,
  };
}
