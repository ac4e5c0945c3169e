import { cellName, type Finding } from "../../src/core";
import { plots } from "./planted/plot";
import { findingsOf } from "./run-checks";

/** What is really wrong in the forms as they were published: every error, by check and cell. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  "qiannan-2024-08-chuangye-danbao-tiexi": ["score-missing H18", "score-missing H21"],
  "qiannan-2024-12-jinbao-gongcheng-yunwei": ["score-missing H20"],
  "qiannan-2024-16-jiuye-buzhu": ["group-points B24", "points-total G28", "score-total H28"],
  "qiannan-2024-19-renshi-guanli-xitong": ["grade-mismatch B27"],
  "shanghai-2020-01-zhiye-peixun-jichu": ["reason-missing I19"],
  "shanghai-2020-03-gaojineng-jidi": [
    ...["F18", "F19", "F20", "F21", "F22"].map((cell) => `actual-missing ${cell}`),
    "score-total H23",
  ],
  "zhuzhou-2023-02-shiye-danwei-zhaopin": [
    "points-missing G22",
    "group-points B22",
    "points-total G25",
  ],
};

/** Warnings and hints that a reviewer would raise too, by check and row. */
const KNOWN: readonly (readonly [id: string, check: string, rows: readonly number[]])[] = [
  ["jiaxing-2023-01-jineng-rencai", "fund-sum", [6]],
  ["jiaxing-2023-01-jineng-rencai", "over-achieved", [18]],
  ["jiaxing-2023-01-jineng-rencai", "name-unit-mismatch", [16]],
  ["jiaxing-2023-01-jineng-rencai", "narrative-mismatch", [10, 10]],
  ["qiannan-2024-07-chengxiang-jumin-yanglao", "slip-suspected", [17]],
  ["qiannan-2024-07-chengxiang-jumin-yanglao", "reason-not-needed", [17]],
  ["qiannan-2024-08-chuangye-danbao-tiexi", "ceiling-met-by-doing-nothing", [16]],
  ["qiannan-2024-08-chuangye-danbao-tiexi", "reason-incomplete", [15, 16, 17, 18, 19, 20, 22]],
  ["qiannan-2024-08-chuangye-danbao-tiexi", "reason-copied", [15]],
  ["qiannan-2024-12-jinbao-gongcheng-yunwei", "control-rate-vs-execution", [23]],
  ["qiannan-2024-12-jinbao-gongcheng-yunwei", "score-mismatch", [24]],
  ["qiannan-2024-12-jinbao-gongcheng-yunwei", "reason-incomplete", [16, 17, 20, 22]],
  ["qiannan-2024-17-laowu-xiezuozhan", "control-rate-vs-execution", [19]],
  ["qiannan-2024-17-laowu-xiezuozhan", "reason-incomplete", [15, 23]],
  ["qiannan-2024-19-renshi-guanli-xitong", "cost-vs-funds", [21]],
  ["qiannan-2024-19-renshi-guanli-xitong", "reason-copied", [15]],
  ["qiannan-2024-22-renshe-zonghe-shiwu", "reason-not-needed", [15]],
  ["qiannan-2024-28-zhiye-jineng-dasai", "cost-vs-funds", [18]],
  ["shanghai-2020-01-zhiye-peixun-jichu", "unit-missing", [13, 23, 24, 25, 26, 27]],
  ["shanghai-2020-01-zhiye-peixun-jichu", "reason-copied", [14]],
  ["shanghai-2020-01-zhiye-peixun-jichu", "score-mismatch", [21]],
  ["shanghai-2020-03-gaojineng-jidi", "unit-missing", [13, 14, 15, 16, 17]],
  ["zhuzhou-2023-00-zhengti-zhichu", "over-achieved", [14, 16]],
  ["zhuzhou-2023-02-shiye-danwei-zhaopin", "over-achieved", [13]],
  ["zhuzhou-2023-02-shiye-danwei-zhaopin", "execution-counted-twice", [6]],
  ["zhuzhou-2023-03-shebao-jijin-jianguan", "cost-vs-funds", [22]],
];

const named = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, spots }) => `${check} ${cellName(spots[0]!)}`);

test.each(plots)(
  "$id: no error but those the form really has",
  ({ id, known, context, profile }) => {
    expect(named(known.filter(({ level }) => level === "error")).sort()).toEqual(
      [...(ERRORS[id] ?? [])].sort(),
    );
    const fileName = `clean-${id}.xlsx`;
    const again = findingsOf([context.grid], profile, { fileName }).flat();
    expect(named(again)).toEqual(named(known));
  },
);

test.each(KNOWN)("%s: %s in rows %j", (id, check, rows) => {
  const { known } = plots.find((plot) => plot.id === id)!;
  const found = known.filter((finding) => finding.check === check);
  expect(found.map(({ spots }) => spots[0]!.row)).toEqual(rows);
});

test("a sound form draws few warnings", () => {
  const warnings = plots.flatMap(({ known }) => known.filter(({ level }) => level === "warning"));
  expect(warnings.length).toBeLessThanOrEqual(plots.length);
});
