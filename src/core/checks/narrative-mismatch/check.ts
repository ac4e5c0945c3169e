import type { Decimal } from "../../grid";
import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import type { CheckContext, Fault } from "../finding";
import { AMOUNTS, inYuan } from "../shared/funds";
import { countsIn, mentionsIn, oneDigitApart, speaksOf, type Mention } from "../shared/narrative";
import { show } from "../shared/numbers";
import { scoredRows } from "../shared/rows";
import { nounOf } from "../shared/units";
import { decimal } from "../../grid";

export const narrativeMismatch = defineCheck({
  id: "narrative-mismatch",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  find: (context) => {
    const sides = ["target", "actual"] as const;
    return sides.flatMap((side) => {
      const block = context.form.goal?.[side];
      if (!block) return [];
      const figures = figuresOf(context);
      return mentionsIn(block.text).flatMap((mention): readonly Fault[] => {
        const other = contradiction(mention, figures, side);
        if (!other) return [];
        const facts = { side, found: mention.printed, expected: other.printed, name: other.name };
        return [{ spots: [block.spot], message: message("check.narrative-mismatch", facts) }];
      });
    });
  },
});

/** A figure of the table the prose may speak of. */
interface Figure {
  readonly name: string;
  readonly side: "target" | "actual" | "fund";
  readonly kind: Mention["kind"];
  readonly noun: string;
  readonly value: Decimal;
  readonly printed: string;
}

function figuresOf({ form, card }: CheckContext): readonly Figure[] {
  const ofRow = ({ row, ...scored }: RowScore): readonly Figure[] =>
    (["target", "actual"] as const).flatMap((side) => {
      const value = scored[side];
      const kind = value.kind === "number" ? (value.unit?.kind ?? "count") : "duration";
      if (value.kind !== "number" || kind === "duration" || value.unit?.per) return [];
      const noun = value.unit ? nounOf(value.unit) : "";
      return [{ name: row.name, side, kind, noun, value: value.value, printed: value.text }];
    });
  const funds = AMOUNTS.flatMap((amount): readonly Figure[] => {
    const yuan = inYuan(form, form.fund?.scoring?.[amount]);
    if (!yuan) return [];
    const printed = `${show(yuan)}元`;
    return [{ name: "", side: "fund", kind: "money", noun: "元", value: decimal(yuan), printed }];
  });
  return [...scoredRows(card).flatMap(ofRow), ...funds];
}

/** The figure a mention contradicts: the same thing with another number, or one digit off. */
function contradiction(mention: Mention, all: readonly Figure[], side: string): Figure | null {
  const alike = all.filter(({ kind }) => kind === mention.kind);
  if (alike.some(({ value }) => value.eq(mention.value))) return null;
  const about = alike.find(
    (figure) =>
      figure.side === side &&
      speaksOf(mention.clause, figure.name, figure.noun === mention.noun) &&
      (mention.kind !== "count" ||
        figure.noun === "" ||
        countsIn(mention, figure.noun, figure.name)),
  );
  const slip = (): Figure | undefined =>
    alike.find(({ value }) => mention.kind !== "percent" && oneDigitApart(mention.value, value));
  return about ?? slip() ?? null;
}
