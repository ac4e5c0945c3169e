import type { Area, CellValue, Spot } from "../grid";
import type { Message } from "../messages";

/** What a column of the 绩效指标 table holds. */
export const COLUMN_ROLES = [
  "level1",
  "level2",
  "name",
  "sign",
  "target",
  "unit",
  "actual",
  "points",
  "score",
  "reason",
  "remark",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Text read from the sheet and where it stands. */
export interface Labelled {
  readonly text: string;
  readonly spot: Spot;
}

export interface FormYear {
  readonly year: number;
  readonly spot: Spot;
}

/** The unit the form prints its money in: 万元 is 10000 元. */
export interface MoneyUnit {
  readonly name: "元" | "千元" | "万元" | "百万元" | "亿元";
  readonly factor: number;
  readonly spot: Spot;
}

/** One row of the fund block; a spot is where the column stands in that row, filled or not. */
export interface FundRow {
  readonly row: number;
  readonly label: string;
  /** "total": 年度资金总额; "part": one of its sources; "of-which": a part of a part (其中). */
  readonly kind: "total" | "part" | "of-which";
  readonly cells: {
    readonly initial: Spot | null; // 年初预算数
    readonly budget: Spot | null; // 全年预算数
    readonly executed: Spot | null; // 全年执行数
    readonly points: Spot | null; // 分值
    readonly rate: Spot | null; // 执行率
    readonly score: Spot | null; // 得分
  };
  /** Amounts in the form's money unit; null when blank or no number. */
  readonly initial: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly points: number | null;
  /** As printed, on the scale it was printed in (92.55% and 92.55 are both 0.9255). */
  readonly rate: number | null;
  readonly score: number | null;
}

export interface FundBlock {
  readonly area: Area;
  readonly rows: readonly FundRow[];
  /** The row that scores: 年度资金总额, else the only row with amounts. */
  readonly scoring: FundRow | null;
  /** Other rows that repeat points and score (株洲): filled alike, counted once. */
  readonly repeats: readonly FundRow[];
  /** Whether the block has a 分值 or 得分 column at all. */
  readonly scored: boolean;
}

export interface GoalBlock {
  readonly target: Labelled | null; // 预期目标
  readonly actual: Labelled | null; // 实际完成情况
}

/** Why a column was taken for its role. */
export interface ColumnChoice {
  readonly column: number;
  readonly label: string;
  readonly spot: Spot;
  readonly why: Message;
}

/** A 一级 or 二级 label with the rows it spans and the points in its brackets. */
export interface LevelLabel {
  readonly level: 1 | 2;
  /** Cleaned: "产出指标", without points, line breaks or page-break splits. */
  readonly text: string;
  readonly points: number | null;
  readonly spot: Spot;
  readonly firstRow: number;
  readonly lastRow: number;
  /** True when the label was carried down from above because its merge was lost. */
  readonly inferred: boolean;
}

export type RowKind =
  | "indicator"
  | "placeholder" // 指标1:, ……
  | "empty-category" // a 二级指标 with no indicator
  | "subtotal";

/** One row of the table: where each role stands in it, and what is there. */
export interface TableRow {
  readonly kind: RowKind;
  /** The row of the points and score (a name split over two rows keeps the main one). */
  readonly row: number;
  readonly level1: LevelLabel | null;
  readonly level2: LevelLabel | null;
  /** The indicator's name, blanks and line breaks cleaned, else as printed. */
  readonly name: string;
  /** Where each role of this row stands; a role the form lacks, or this row lost, is absent. */
  readonly cells: Partial<Readonly<Record<ColumnRole, Spot>>>;
  /** The shown text of each role ("" when blank). */
  readonly texts: Partial<Readonly<Record<ColumnRole, string>>>;
  /** The stored value of each role: the unrounded number behind "95%". */
  readonly values: Partial<Readonly<Record<ColumnRole, CellValue>>>;
  readonly points: number | null;
  readonly score: number | null;
  /** One merged cell of points serves several rows, the "first" and the "rest": what each is worth is not printed. */
  readonly sharesPoints?: "first" | "rest";
  /** How many columns the row's cells stand off the header: 0 in a sound form, + to the right. */
  readonly shift: number;
  readonly hidden: boolean;
  readonly why: Message;
}

export interface TotalRow {
  readonly row: number;
  readonly label: Spot;
  readonly points: Spot | null;
  readonly score: Spot | null;
  readonly pointsValue: number | null;
  readonly scoreValue: number | null;
}

/** Where the grade goes; 云南 prints it in the total row. */
export interface Conclusion {
  readonly label: Spot;
  readonly cell: Spot;
  readonly text: string;
  /** The grade rule printed beside it ("总分高于90分(含)的结论为“优”…"), or null. */
  readonly rule: Labelled | null;
}

/** A block of prose below (or above) the table: 目标偏离原因分析, 整改措施及建议, 偏差原因, 改进措施. */
export interface ReasonBlock {
  readonly label: Labelled;
  readonly cell: Spot;
  readonly text: string;
  readonly kind: "reason" | "measure" | "other";
}

export interface Form {
  readonly kind: "self-evaluation" | "indicator-list";
  /** For an indicator list: which of the two blocks side by side. */
  readonly block: "annual" | "overall" | null;
  readonly sheet: string;
  readonly area: Area;
  readonly title: Labelled | null;
  readonly year: FormYear | null;
  readonly project: Labelled | null;
  /** 主管部门. */
  readonly department: Labelled | null;
  /** 实施单位 / 预算单位. */
  readonly unit: Labelled | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly fund: FundBlock | null;
  readonly goal: GoalBlock | null;
  readonly headerRows: readonly number[];
  readonly columns: Partial<Readonly<Record<ColumnRole, ColumnChoice>>>;
  readonly labels: readonly LevelLabel[];
  readonly rows: readonly TableRow[];
  readonly total: TotalRow | null;
  readonly conclusion: Conclusion | null;
  readonly reasonBlocks: readonly ReasonBlock[];
  /** Everything printed above and below the table, for choosing a profile by place names. */
  readonly surroundings: string;
}

/** What was looked for and the nearest thing found, when a sheet holds no form. */
export interface NearMiss {
  readonly sheet: string;
  readonly nearest: { readonly row: number; readonly found: readonly ColumnRole[] } | null;
  readonly missing: readonly ColumnRole[];
}

export interface Detection {
  readonly forms: readonly Form[];
  readonly nearMiss: NearMiss | null;
}
