import { compact, type Form, type RowChange } from "../../core";
import type { ListedIndicator } from "./listed-project";

/** Rows of the blank form that belong together, and the indicators that go into them. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly indicators: readonly ListedIndicator[];
  /** Whether the form prints the labels itself. */
  readonly labelled: boolean;
}

/** The rows of a form that indicators go into, both ends counted. */
export interface TableRows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The rows between the header and what ends the table: where indicators go. Null: no room at all. */
export function tableRows(form: Form): TableRows | null {
  const firstRow = Math.max(...form.headerRows) + 1;
  const ends = [form.total?.row, form.conclusion?.label.row, form.reasonBlocks[0]?.label.spot.row]
    .filter((row) => row !== undefined)
    .filter((row) => row >= firstRow);
  const end = ends.length > 0 ? Math.min(...ends) : form.area.bottom + 1;
  return end > firstRow ? { firstRow, lastRow: end - 1 } : null;
}

/**
 * Sorts the indicators into the form's own 二级 blocks, or, in a form without labels, into one. An
 * indicator whose labels the form lacks joins the last block of its 一级, else the last block.
 */
export function blocksOf(
  form: Form,
  rows: TableRows,
  indicators: readonly ListedIndicator[],
): readonly Block[] {
  const labels = form.labels
    .filter(({ level, firstRow }) => level === 2 && firstRow >= rows.firstRow)
    .sort((a, b) => a.firstRow - b.firstRow);
  if (labels.length === 0) return [{ ...rows, indicators: grouped(indicators), labelled: false }];
  const taken = labels.map((): ListedIndicator[] => []);
  const level1Of = (row: number): string =>
    form.labels.find((l) => l.level === 1 && row >= l.firstRow && row <= l.lastRow)?.text ?? "";
  for (const indicator of indicators) {
    const exact = labels.findIndex(
      (label) =>
        sameLabel(label.text, indicator.level2) &&
        sameLabel(level1Of(label.firstRow), indicator.level1),
    );
    const kin = labels.findLastIndex((l) => sameLabel(level1Of(l.firstRow), indicator.level1));
    taken[exact >= 0 ? exact : kin >= 0 ? kin : labels.length - 1]?.push(indicator);
  }
  return labels.map((label, i) => ({
    firstRow: label.firstRow,
    lastRow: label.lastRow,
    indicators: taken[i] ?? [],
    labelled: true,
  }));
}

/** Indicators of one 一级 and one 二级 label stand together, in the order the labels first come. */
export function grouped(indicators: readonly ListedIndicator[]): readonly ListedIndicator[] {
  const by = (
    key: "level1" | "level2",
    list: readonly ListedIndicator[],
  ): readonly ListedIndicator[][] => {
    const groups = new Map<string, ListedIndicator[]>();
    for (const each of list) {
      const label = compact(each[key]);
      groups.set(label, [...(groups.get(label) ?? []), each]);
    }
    return [...groups.values()];
  };
  return by("level1", indicators).flatMap((own) => by("level2", own).flat());
}

/** 时效性指标 and 时效指标, 社会效益 and 社会效益指标 are one label. */
export function sameLabel(a: string, b: string): boolean {
  const heart = (label: string): string =>
    compact(label)
      .replace(/[(（].*$/, "")
      .replace(/指标|目标|性/g, "");
  return heart(a) === heart(b);
}

/** Where the blocks' indicators stand once rows were put in and taken out. */
export interface Placed {
  readonly changes: readonly (RowChange & { readonly like: number })[];
  /** The blocks with their final rows, top to bottom. */
  readonly blocks: readonly Block[];
}

/**
 * The row changes that give each block as many rows as it has indicators (at least one). Rows go in
 * and out before a block's last row, so that merges and sums over the block follow. Changes are
 * applied in the given order: from the bottom up, each in the rows of the form as it was.
 */
export function fitBlocks(blocks: readonly Block[]): Placed {
  const changes: (RowChange & { like: number })[] = [];
  const placed: Block[] = [];
  let shift = 0;
  for (const block of blocks) {
    const has = block.lastRow - block.firstRow + 1;
    const delta = Math.max(1, block.indicators.length) - has;
    if (delta > 0) {
      const at = has > 1 ? block.lastRow : block.lastRow + 1;
      const like = has > 1 ? block.lastRow - 1 : block.lastRow;
      changes.unshift({ kind: "insert", at, count: delta, like });
    } else if (delta < 0) {
      changes.unshift({
        kind: "delete",
        at: block.lastRow + delta,
        count: -delta,
        like: block.firstRow,
      });
    }
    placed.push({
      ...block,
      firstRow: block.firstRow + shift,
      lastRow: block.lastRow + shift + delta,
    });
    shift += delta;
  }
  return { changes, blocks: placed };
}
