// zod/mini: the small build of zod; the pane loads it in every session.
import * as z from "zod/mini";

const share = z.number().check(z.minimum(0), z.maximum(1));
const amount = z.number().check(z.minimum(0));
const text = z.string().check(z.minLength(1));

/**
 * How a parameter is known. "seen": read in a published form, rule or system; "derived": fitted to
 * published numbers; "known": general knowledge of the rule's text; "stated": given by the author
 * of an own profile.
 */
const mark = z.enum(["seen", "derived", "known", "stated"]);

const origin = z.strictObject({
  /** The document, or the published forms, that the parameter stands in. */
  source: text,
  mark,
  /** The profile the parameter is inherited from; absent where the profile states it itself. */
  inheritedFrom: z.optional(text),
});

const grade = z.enum(["优", "良", "中", "差"]);

/** A tier's scores as shares of the points; `highIncluded` false: "60–80%, below 80%". */
const band = z.strictObject({ low: share, high: share, highIncluded: z.boolean() });

const shape = {
  /** 预算执行率. Without a printed 分值 the points are these. */
  budget: z.strictObject({
    /** "floor": nothing up to `floor`, linear above it; "capTotal": a low rate caps the total. */
    mode: z.enum(["proportional", "floor", "capTotal", "none"]),
    points: amount,
    floor: z.number().check(z.minimum(0), z.lt(1)),
    /** The total is at most `total` while the rate is below `rateBelow`. */
    caps: z.array(z.strictObject({ rateBelow: share, total: amount })),
    /** A rate below this must be explained; null: never. */
    explainBelow: z.nullable(share),
    origin,
  }),
  /** ≥ not reached. */
  positive: z.strictObject({
    short: z.enum(["proportional", "zero"]),
    /** Actual ÷ target below which nothing is given; 0: always in proportion. */
    passMark: share,
    origin,
  }),
  /** = not hit. */
  equal: z.strictObject({
    mode: z.enum(["asPositive", "exact", "manual"]),
    /** A target of 0: met by an actual of 0 at most, or left to a person. */
    zeroTarget: z.enum(["atMost", "manual"]),
    origin,
  }),
  /** ≤ exceeded. */
  reverse: z.strictObject({
    /** "linear": down to 0 at `zeroAt` times the target; "ratio": target ÷ actual. */
    mode: z.enum(["linear", "ratio", "zero"]),
    zeroAt: z.number().check(z.gt(1)),
    origin,
  }),
  /** > and < at equality. */
  strict: z.strictObject({ mode: z.enum(["asNonStrict", "manual"]), origin }),
  /** A bare number without a sign. */
  noSign: z.strictObject({ mode: z.enum(["byIndicator", "atLeast", "manual"]), origin }),
  /** Actual ÷ target from which on an over-achievement has the consequence `action`. */
  over: z.strictObject({
    ratio: z.number().check(z.minimum(1)),
    action: z.enum(["none", "remind", "reason", "deduct"]),
    /** What "deduct" takes off. */
    points: amount,
    origin,
  }),
  /** Answers in words. */
  qualitative: z.strictObject({
    bands: z.strictObject({ met: band, partial: band, missed: band }),
    /** Answers that name a tier, beside the ones every form uses. */
    words: z.strictObject({ met: z.array(text), partial: z.array(text), missed: z.array(text) }),
    /** The share a tier scores without a person; null: a person's. */
    auto: z.strictObject({
      met: z.nullable(share),
      partial: z.nullable(share),
      missed: z.nullable(share),
    }),
    origin,
  }),
  satisfaction: z.strictObject({
    mode: z.enum(["asPositive", "intervals"]),
    /** For "intervals": the share of the points from this rate on. */
    intervals: z.array(z.strictObject({ from: share, share })),
    origin,
  }),
  negativeActual: z.strictObject({ mode: z.enum(["zero", "manual"]), origin }),
  notApplicable: z.strictObject({
    /** What stands in a cell that does not apply. */
    marks: z.array(text),
    /** "skip": no score; "full": its points; "rescale": dropped, the rest scaled to 100. */
    policy: z.enum(["skip", "full", "rescale"]),
    origin,
  }),
  rounding: z.strictObject({
    decimals: z.int().check(z.minimum(0), z.maximum(6)),
    mode: z.literal("halfUp"),
    /** No score is above the points. */
    cap: z.literal("points"),
    origin,
  }),
  /** Grades by the total, best first; lower bounds belong to the grade. */
  grades: z.strictObject({
    bands: z.array(z.strictObject({ grade, from: amount })).check(z.minLength(1)),
    origin,
  }),
  reason: z.strictObject({
    when: z.enum(["belowPoints", "never"]),
    /** Texts that stand in a reason cell and give no reason. */
    placeholders: z.array(text),
    origin,
  }),
  conclusion: z.strictObject({
    form: z.enum(["grade", "gradeAndText", "none"]),
    labels: z.strictObject({ reason: text, measure: text }),
    origin,
  }),
  /** From where on the checks ask a person to look. */
  checks: z.strictObject({
    /** Actual ÷ target, or its inverse, from which on a digit has probably slipped. */
    slipRatio: z.number().check(z.gt(1)),
    /** Rows with one and the same reason from which on it looks copied. */
    copiedRows: z.int().check(z.minimum(2)),
    /** Execution rate below which a 成本控制率 of 100% is doubtful. */
    controlRateBelow: share,
    /** Share of the indicators' points, and its lead over the rate, from which on they disagree. */
    spendingShare: share,
    spendingGap: share,
    /** Amounts in 元: more than this under 万元, or less than that under 元, is doubtful. */
    fundsAtMost: amount,
    fundsAtLeast: amount,
    origin,
  }),
};

const head = {
  id: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)),
  name: z.strictObject({ "zh-CN": text, en: text }),
  /** Forms the profile is chosen for: those whose text names one of these places. */
  match: z.strictObject({ places: z.array(text) }),
};

/** A complete profile: every parameter with where it stands and how it is known. */
export const profileSchema = z.strictObject({ ...head, ...shape });

export type Profile = z.infer<typeof profileSchema>;
export type Origin = z.infer<typeof origin>;
export type Band = z.infer<typeof band>;
export type GradeBand = Profile["grades"]["bands"][number];
export type ParameterName = keyof typeof shape;

/** The names of the parameters, in the order a profile is printed in. */
export const PARAMETERS = Object.keys(shape) as ParameterName[];

type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T;

/** What a region states itself: the parameters that differ, each with its origin. */
export type ProfilePatch = Omit<Profile, ParameterName> & {
  /** The profile that gives everything not stated here. */
  readonly extends?: string;
} & { [P in ParameterName]?: DeepPartial<Omit<Profile[P], "origin">> & { origin: Origin } };
