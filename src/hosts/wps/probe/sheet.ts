import { XL_EXPRESSION } from "../api";
import { find, type Finding, type Scratch } from "./findings";

const RULE = "=AND(ISNUMBER($A$1),$A$1<5,LEN(TRIM($E$1))=0)";
const COLOUR = 0xccf2ff;

/** Merged areas, hidden lines, protection and highlights. */
export function findSheet({ sheet }: Scratch): Finding[] {
  const at = (address: string) => sheet.Range(address);
  return [
    find("merged", () => {
      at("A11:B12").Merge();
      const area = at("B12").MergeArea;
      const found = [area.Row, area.Column, area.Rows.Count, area.Columns.Count].join(" ");
      return { works: found === "11 1 2 2", detail: found };
    }),
    find("merged-in-part", () => {
      const [none, part] = [at("D11:E12").MergeCells, at("A11:E14").MergeCells];
      return { works: none === false && part !== false, detail: part };
    }),
    find("hidden-rows", () => {
      at("14:14").Hidden = true;
      const [row, block, shown] = [at("14:14").Hidden, at("13:15").Hidden, at("1:3").Hidden];
      const works = row === true && shown === false && typeof block !== "boolean";
      return { works, detail: block };
    }),
    find("locks", () => {
      at("A1").Locked = false;
      const [free, locked, mixed] = [at("A1").Locked, at("B1").Locked, at("A1:B1").Locked];
      const works = free === false && locked === true && typeof mixed !== "boolean";
      return { works, detail: mixed };
    }),
    find("protection", () => {
      sheet.Protect();
      try {
        at("A1").Value2 = 7;
        return { works: sheet.ProtectContents && at("A1").Value2 === 7 };
      } finally {
        sheet.Unprotect();
      }
    }),
    find("highlight", () => {
      const added = at("E1:F1").FormatConditions.Add(XL_EXPRESSION, undefined, RULE);
      added.Interior.Color = COLOUR;
      const works = added.Type === XL_EXPRESSION && added.Interior.Color === COLOUR;
      return { works: works && added.Formula1.endsWith(RULE.slice(1)), detail: added.Formula1 };
    }),
    find("highlight-list", () => {
      const all = sheet.Cells.FormatConditions;
      const listed = Array.from({ length: all.Count }, (_, i) => all.Item(i + 1));
      const ours = listed.filter(({ Formula1 }) => Formula1.endsWith(RULE.slice(1)));
      for (const condition of ours) condition.Delete();
      const left = sheet.Cells.FormatConditions.Count;
      return { works: ours.length === 1 && left === 0, detail: `${ours.length} ${left}` };
    }),
  ];
}
