import { parseProfile, profiles, type Message, type Profile } from "../core";

/** A profile by its id, or null when there is none of that name. */
export function findProfile(id: string): Profile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}

/** A profile that was read, or what is wrong with it. */
export type ProfileReading =
  { readonly profile: Profile } | { readonly problems: readonly Message[] };

/** A profile from a person's own file: the profile, or every problem found in it. */
export function readProfile(json: unknown): ProfileReading {
  return parseProfile(json);
}
