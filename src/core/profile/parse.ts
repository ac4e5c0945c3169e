import * as z from "zod/mini";
import { message, type Message } from "../messages";
import { national, profiles } from "./registry";
import { completeParameters } from "./resolve";
import { profileSchema, type Profile } from "./schema";

export type ProfileParsing =
  { readonly profile: Profile } | { readonly problems: readonly Message[] };

/** What an own profile may say; the parameters are checked once they are complete. */
const draftSchema = z.looseObject({
  id: z.string(),
  extends: z.optional(z.string()),
  name: z.optional(z.union([z.string(), z.strictObject({ "zh-CN": z.string(), en: z.string() })])),
  match: z.optional(z.looseObject({})),
});

type Draft = z.infer<typeof draftSchema>;

/**
 * Reads a person's own profile: a whole one (as `pingfen profiles ID` prints it), or an `id` with
 * only what differs from the profile named by `extends` (default: national). Each problem found
 * names the path and what is wrong there.
 */
export function parseProfile(json: unknown): ProfileParsing {
  const draft = draftSchema.safeParse(json);
  if (!draft.success) return { problems: draft.error.issues.flatMap(problemsOf) };
  const parentId = draft.data.extends ?? national.id;
  const parent = profiles.find(({ id }) => id === parentId);
  if (!parent) {
    const known = profiles.map(({ id }) => id);
    return { problems: [message("profile.unknown-parent", { id: parentId, known })] };
  }
  const parsed = profileSchema.safeParse(complete(draft.data, parent));
  if (!parsed.success) return { problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = contradictions(parsed.data);
  return problems.length > 0 ? { problems } : { profile: parsed.data };
}

/** The draft with everything it leaves out; what doesn't fit stays, for the schema to refuse. */
function complete(draft: Draft, parent: Profile): unknown {
  const { id, name = id, match } = draft;
  const stated = Object.entries(draft).filter(([key]) => key !== "extends");
  return {
    ...Object.fromEntries(stated),
    name: typeof name === "string" ? { "zh-CN": name, en: name } : name,
    match: match ?? { places: [] },
    ...completeParameters(draft, parent, { source: id, mark: "stated" }),
  };
}

function contradictions({ grades, qualitative, budget }: Profile): Message[] {
  const problems: Message[] = [];
  const bounds = grades.bands.map(({ from }) => from);
  const falling = bounds.every((from, i) => from < (bounds[i - 1] ?? Infinity));
  if (!falling) problems.push(message("profile.grades-not-falling", { path: "grades.bands" }));
  for (const [tier, { low, high }] of Object.entries(qualitative.bands)) {
    if (low <= high) continue;
    problems.push(message("profile.band-upside-down", { path: `qualitative.bands.${tier}` }));
  }
  if (budget.mode === "capTotal" && budget.caps.length === 0) {
    problems.push(message("profile.no-caps", { path: "budget.caps" }));
  }
  return problems;
}

function problemsOf(issue: z.core.$ZodIssue): Message[] {
  const path = issue.path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        message("profile.unknown-key", { path: path === "" ? key : `${path}.${key}` }),
      );
    case "invalid_type":
      return [message("profile.wrong-type", { path, expected: issue.expected })];
    case "invalid_value":
      return [message("profile.wrong-value", { path, allowed: issue.values.map(String) })];
    case "too_small":
      return [message("profile.too-small", { path, limit: String(issue.minimum) })];
    case "too_big":
      return [message("profile.too-big", { path, limit: String(issue.maximum) })];
    default:
      return [message("profile.invalid", { path })];
  }
}
