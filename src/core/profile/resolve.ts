import { PARAMETERS, type Origin, type Profile, type ProfilePatch } from "./schema";

type Fields = Readonly<Record<string, unknown>>;

/** A complete profile from what a place states itself and the profile it builds on. */
export function resolveProfile(patch: ProfilePatch, parent: Profile): Profile {
  const { id, name, match } = patch;
  const origin: Origin = { source: id, mark: "stated" };
  return { id, name, match, ...completeParameters(patch, parent, origin) } as Profile;
}

/**
 * Every parameter of a profile: stated fields win, lists are replaced whole; a parameter that
 * nothing is said of keeps its origin and names the profile it is inherited from. `origin` goes to
 * stated parameters that name none. What is no object stays as it is, for the schema to refuse.
 */
export function completeParameters(stated: object, parent: Profile, origin: Origin): Fields {
  const given = new Map<string, unknown>(Object.entries(stated));
  return Object.fromEntries(
    PARAMETERS.map((parameter) => {
      const inherited = parent[parameter];
      const own = given.get(parameter);
      if (own === undefined)
        return [parameter, { ...inherited, origin: inheritedFrom(parent, inherited.origin) }];
      return [parameter, isFields(own) ? overlay({ ...inherited, origin }, own) : own];
    }),
  );
}

function inheritedFrom(parent: Profile, origin: Origin): Origin {
  return { ...origin, inheritedFrom: origin.inheritedFrom ?? parent.id };
}

/** The fields of `base` with those of `over` on top, objects within objects likewise. */
function overlay(base: object, over: object): Fields {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const below = merged[key];
    merged[key] = isFields(below) && isFields(value) ? overlay(below, value) : value;
  }
  return merged;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
