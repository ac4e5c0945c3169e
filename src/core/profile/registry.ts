import { chongqing } from "./regions/chongqing";
import { guangxi } from "./regions/guangxi";
import { hubei } from "./regions/hubei";
import { jiaxing } from "./regions/jiaxing";
import { national } from "./regions/national";
import { qiannan } from "./regions/qiannan";
import { shanghai } from "./regions/shanghai";
import { sichuan } from "./regions/sichuan";
import { yunnan } from "./regions/yunnan";
import { zhuzhou } from "./regions/zhuzhou";
import { resolveProfile } from "./resolve";
import type { Profile } from "./schema";

const PLACES = [jiaxing, shanghai, qiannan, zhuzhou, hubei, guangxi, sichuan, yunnan, chongqing];

/** The national profile first, then one for each place. */
export const profiles: readonly Profile[] = [
  national,
  ...PLACES.map((place) => resolveProfile(place, national)),
];

export { national };
