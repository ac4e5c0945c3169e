export { chooseProfile, type ProfileChoice } from "./choose";
export { parseProfile, type ProfileParsing } from "./parse";
export { national, profiles } from "./registry";
export { resolveProfile } from "./resolve";
export {
  PARAMETERS,
  profileSchema,
  type Band,
  type GradeBand,
  type Origin,
  type ParameterName,
  type Profile,
  type ProfilePatch,
} from "./schema";
