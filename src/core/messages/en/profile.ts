import type { profile as zhCN } from "../zh-CN/profile";

const at = (path: string): string => (path === "" ? "The profile" : `“${path}” of the profile`);

export const profile: typeof zhCN = {
  "profile.chosen-by-name": (d) =>
    `Scored by the rules of ${d.name.en}: “${d.text}” names ${d.place}`,
  "profile.chosen-around": (d) =>
    `Scored by the rules of ${d.name.en}: the text around the table names ${d.place}`,
  "profile.chosen-default": (d) =>
    `Scored by the ${d.name.en} rules: the form names no place with rules of its own`,
  "profile.unknown-parent": (d) =>
    `There is no profile “${d.id}” to build on; extends may be ${d.known.join(", ")}`,
  "profile.unknown-key": (d) => `${at(d.path)} is not known: check its spelling`,
  "profile.wrong-type": (d) => `${at(d.path)} must be of type ${d.expected}`,
  "profile.wrong-value": (d) => `${at(d.path)} must be one of ${d.allowed.join(", ")}`,
  "profile.too-small": (d) => `${at(d.path)} is below its limit of ${d.limit}`,
  "profile.too-big": (d) => `${at(d.path)} is above its limit of ${d.limit}`,
  "profile.invalid": (d) => `${at(d.path)} is not written as it should be`,
  "profile.grades-not-falling": (d) => `${at(d.path)} must fall from the best grade to the worst`,
  "profile.band-upside-down": (d) => `${at(d.path)} has its low end above its high end`,
  "profile.no-caps": (d) => `${at(d.path)} must not be empty when the rate caps the total`,
};
