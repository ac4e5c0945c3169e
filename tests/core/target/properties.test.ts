import fc from "fast-check";
import {
  compareWording,
  decimal,
  parseValue,
  plain,
  printValue,
  type Value,
  type ValueContext,
} from "../../../src/core";
import { told } from "./told";

const target: ValueContext = { side: "target" };
const read = (text: string, context: ValueContext = target): Value => parseValue(text, context);

const amount = fc.tuple(fc.nat(999_999), fc.nat(2)).map(([n, places]) => n / 10 ** places);
const sign = fc.constantFrom("", "≥", "≤", "=", ">", "<", "约", "≥约");
const UNITS =
  ", 人, 人次, 家, 公里, 公斤, 平方米, %, ‰, 百分点, 元, 万元, 亿元, 万人, 元/人, 万元/年/人, 场次, 天, 小时, 个工作日, 个月";
const unit = fc.constantFrom(...UNITS.split(",").map((each) => each.trim()));

test("what is printed reads back the same", () => {
  fc.assert(
    fc.property(sign, amount, unit, (s, n, u) => {
      const value = read(`${s}${plain(decimal(n))}${u}`);
      expect(value.kind).toBe("number");
      expect(told(read(printValue(value)))).toBe(told(value));
    }),
  );
});

test("shares by 百分之, 千分之, 万分之 and money by the head read back the same", () => {
  const words = fc.constantFrom("百分之", "千分之", "万分之", "¥", "每人");
  fc.assert(
    fc.property(words, amount, (before, n) => {
      const value = read(`${before}${plain(decimal(n))}${before === "每人" ? "元" : ""}`);
      expect(value.kind).toBe("number");
      expect(told(read(printValue(value)))).toBe(told(value));
    }),
  );
});

test("ranges read back the same", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.constantFrom("", "%", "次", "天"), (a, b, u) => {
      const value = read(`${Math.min(a, b)}-${Math.max(a, b)}${u}`);
      expect(value.kind).toBe("range");
      expect(told(read(printValue(value)))).toBe(told(value));
    }),
  );
});

test("deadlines read back the same", () => {
  const month = fc.option(fc.integer({ min: 1, max: 12 }));
  const day = fc.option(fc.integer({ min: 1, max: 28 }));
  const year = fc.option(fc.integer({ min: 2015, max: 2035 }));
  fc.assert(
    fc.property(year, month, day, fc.boolean(), (y, m, d, before) => {
      const date = m === null ? "年底" : `${m}月${d === null ? "" : `${d}日`}`;
      const value = read(`${y === null ? "" : `${y}年`}${date}${before ? "前" : ""}`);
      expect(value.kind).toBe("deadline");
      expect(read(printValue(value))).toMatchObject({ ...value, text: expect.any(String) });
    }),
  );
});

test("the unit's scale changes nothing: 12000人 is 1.2万人", () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.constantFrom("人", "元", "平方米"), (n, u) => {
      const scaled = read(`${plain(decimal(n).div(10_000))}万${u}`);
      expect(told(scaled)).toBe(told(read(`${n}${u}`)));
    }),
  );
});

test("98% as text is 0.98 formatted as a percentage", () => {
  fc.assert(
    fc.property(fc.nat(20_000), (n) => {
      const shown = `${plain(decimal(n).div(100))}%`;
      const formatted = read(shown, { side: "actual", raw: n / 10_000 });
      expect(told(formatted)).toBe(told(read(shown, { side: "actual" })));
    }),
  );
});

test("full width reads as half width", () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(sign, amount, unit, (s, n, u) => {
      const text = `${s}${plain(decimal(n))}${u}`;
      expect(told(read(wide(text)))).toBe(told(read(text)));
    }),
  );
});

test("any text reads as something, and never throws", () => {
  const contexts = fc.constantFrom<ValueContext>(
    target,
    { side: "actual" },
    { side: "actual", target: read("≥90%") },
    { side: "actual", target: read("有效提升"), raw: 0.5 },
  );
  const pieces =
    "≥ ≤ 约 1 2.5 , . % 万 元 /人 年 月 日 前 未 较 及时 完成 提升 以上 - 每 ( )".split(" ");
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((each) => each.join("")),
  );
  fc.assert(
    fc.property(text, contexts, (given, context) => {
      const value = read(given, context);
      expect(value.kind).toBeTruthy();
      compareWording(read("有效提升"), value);
      compareWording(value, read("及时", { side: "actual" }));
    }),
    { numRuns: 500 },
  );
});

describe("an answer that takes the target back is never met", () => {
  const goal = fc.constantFrom(
    ..."提升 有效提升 完善 稳定 保持稳定 规范 及时 按时完成 正常运行 满足需求 效果明显 有效控制 合理 可持续 高".split(
      " ",
    ),
  );
  const denied = (text: string): fc.Arbitrary<string> =>
    fc.oneof(
      fc.constantFrom("未", "不", "没有", "未能", "尚未", "无法").map((before) => before + text),
      fc
        .constantFrom("正在", "拟", "尚需", "基本", "较", "部分", "有待", "计划")
        .map((b) => b + text),
      fc
        .constantFrom("率80%", "不明显", "较差", "中", "，但存在问题", "进度滞后")
        .map((b) => text + b),
    );
  const pair = goal.chain((text) => denied(text).map((said) => [text, said] as const));

  test("whatever the target", () => {
    fc.assert(
      fc.property(pair, ([wanted, said]) => {
        const value = read(wanted);
        const actual = read(said, { side: "actual", target: value });
        expect(compareWording(value, actual).tier).not.toBe("met");
      }),
      { numRuns: 500 },
    );
  });
});
