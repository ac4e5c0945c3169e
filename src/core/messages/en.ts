import { detect } from "./en/detect";
import { score } from "./en/score";
import type { Catalog } from "./message";

export const en: Catalog = { ...detect, ...score };
