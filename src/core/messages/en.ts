import { cli } from "./en/cli";
import { detect } from "./en/detect";
import { errors } from "./en/errors";
import { plan } from "./en/plan";
import { score } from "./en/score";
import type { Catalog } from "./message";

export const en: Catalog = { ...cli, ...detect, ...errors, ...plan, ...score };
