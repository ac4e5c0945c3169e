import { message, type Message, type Profile } from "../../core";
import { readProfile } from "../../app/profiles";

/** A profile being edited: of the profile's shape, but any field may hold what was typed so far. */
export type Draft = Readonly<Record<string, unknown>>;

export interface DraftCheck {
  /** The profile, once nothing is wrong. */
  readonly profile: Profile | null;
  /** The first problem of each path ("budget.floor"). */
  readonly problems: ReadonlyMap<string, Message>;
}

/** The value at a path ("grades.bands.0.from"); undefined where there is none. */
export function at(draft: unknown, path: string): unknown {
  let value = draft;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The draft with another value at a path; what lies beside the path is shared. */
export function put<T>(draft: T, path: string, value: unknown): T {
  const [key = "", ...rest] = path.split(".");
  const below = at(draft, key);
  const next = rest.length === 0 ? value : put(below, rest.join("."), value);
  if (Array.isArray(draft)) {
    return draft.map((entry: unknown, index) => (String(index) === key ? next : entry)) as T;
  }
  return { ...draft, [key]: next };
}

/** The draft with a person's value: the parameter is theirs from then on, whatever it came from. */
export function putStated(draft: Draft, path: string, value: unknown): Draft {
  const changed = put(draft, path, value);
  const [parameter = ""] = path.split(".");
  const source = at(draft, `${parameter}.origin.source`);
  if (source === undefined) return changed;
  return put(changed, `${parameter}.origin`, {
    source: path.endsWith("origin.source") ? value : source,
    mark: "stated",
  });
}

/** Checks a draft as a file would be checked; the sentences are short, as they stand at their field. */
export function checkDraft(draft: Draft): DraftCheck {
  const reading = readProfile(draft);
  if ("profile" in reading) return { profile: reading.profile, problems: new Map() };
  const problems = new Map<string, Message>();
  for (const problem of reading.problems) {
    const path = problem.data && "path" in problem.data ? problem.data.path : "";
    if (!problems.has(path)) problems.set(path, atField(problem));
  }
  return { profile: null, problems };
}

function atField(problem: Message): Message {
  switch (problem.key) {
    case "profile.wrong-type":
      return message(
        problem.data.expected === "number"
          ? "pane.rules.problem.number"
          : "pane.rules.problem.missing",
      );
    case "profile.too-small":
      // A text has no lower limit but its first letter.
      if (problem.data.path.endsWith("source") || problem.data.path.includes("labels")) {
        return message("pane.rules.problem.missing");
      }
      return message("pane.rules.problem.small", { limit: problem.data.limit });
    case "profile.too-big":
      return message("pane.rules.problem.big", { limit: problem.data.limit });
    case "profile.grades-not-falling":
      return message("pane.rules.problem.grades");
    case "profile.band-upside-down":
      return message("pane.rules.problem.band");
    case "profile.no-caps":
      return message("pane.rules.problem.caps");
    default:
      return message("pane.rules.problem.other");
  }
}

/** An own profile to start from: a copy under a free id and another name. */
export function copyOf(profile: Profile, name: string, taken: ReadonlySet<string>): Profile {
  let turn = 2;
  while (taken.has(`${profile.id}-${turn}`)) turn += 1;
  return {
    ...profile,
    id: `${profile.id}-${turn}`,
    name: { "zh-CN": name, en: name },
    match: { places: [] },
  };
}
