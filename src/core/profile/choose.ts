import type { Form } from "../detect";
import { compact } from "../grid";
import { message, type Message } from "../messages";
import { national, profiles } from "./registry";
import type { Profile } from "./schema";

export interface ProfileChoice {
  readonly profile: Profile;
  readonly why: Message;
}

/** What an authority's place is called, unlike a bare 湖北 in 太湖北岸. */
const RANK = "(?:省|市|州|县|区|壮族|自治)";
/** Somebody's own place; 自治区 and 开发区 alone name none. */
const NAMES_A_PLACE = /[\u4e00-\u9fff]{2}[省市州县]/;

/**
 * The profile of the place a form comes from, by its own text: who reports, then the title, then
 * what is printed around the table; else the national one. With the reason for the choice.
 */
export function chooseProfile(form: Form): ProfileChoice {
  const reporters = [form.department, form.unit, form.title].flatMap((label) =>
    label ? [compact(label.text)] : [],
  );
  for (const text of reporters) {
    const found = firstPlace(text);
    if (found) return chosen(found, text);
  }
  if (!reporters.some((text) => NAMES_A_PLACE.test(text))) {
    const text = compact(form.surroundings);
    const found = onlyPlace(text);
    if (found) return chosen(found, null);
  }
  return { profile: national, why: message("profile.chosen-default", { name: national.name }) };
}

interface Found {
  readonly profile: Profile;
  readonly place: string;
  readonly index: number;
}

function chosen({ profile, place }: Found, text: string | null): ProfileChoice {
  const { name } = profile;
  const why =
    text === null
      ? message("profile.chosen-around", { name, place })
      : message("profile.chosen-by-name", { name, place, text });
  return { profile, why };
}

/** The place named first: 重庆市驻上海办事处 belongs to 重庆. */
function firstPlace(text: string): Found | null {
  return placesIn(text, (place) => text.indexOf(place))[0] ?? null;
}

/** The only place named in prose, by its full name; two places there decide nothing. */
function onlyPlace(text: string): Found | null {
  const found = placesIn(text, (place) =>
    text.search(new RegExp(`${place}(?<=${RANK})|${place}${RANK}`)),
  );
  return new Set(found.map(({ profile }) => profile.id)).size === 1 ? (found[0] ?? null) : null;
}

function placesIn(text: string, indexOf: (place: string) => number): readonly Found[] {
  return profiles
    .flatMap((profile) =>
      profile.match.places.map((place) => ({ profile, place, index: indexOf(place) })),
    )
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
}
