import { findProfile } from "../../app/profiles";
import { message, profiles, say, type Locale } from "../../core";
import { EXIT, UsageError, type Io } from "../io";
import { padEnd, width } from "../terminal";

/** `pingfen profiles [ID]`: the list, or one profile as JSON with the source of each parameter. */
export function listProfiles(id: string | undefined, lang: Locale, io: Io): number {
  if (id !== undefined) {
    const profile = findProfile(id);
    if (!profile) throw new UsageError(say(message("cli.unknown-profile", { id }), lang));
    io.out(`${JSON.stringify(profile, null, 2)}\n`);
    return EXIT.done;
  }
  const columns = Math.max(...profiles.map((profile) => width(profile.id))) + 2;
  for (const profile of profiles) {
    io.out(`${padEnd(profile.id, columns)}${profile.name[lang]}\n`);
  }
  return EXIT.done;
}
