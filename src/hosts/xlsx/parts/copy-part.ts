import { HostError } from "../../../app/errors";
import { copyType } from "./content-types";
import type { PartStore } from "./part-store";
import { copyRelationships, readRelationships } from "./relationships";

/** What a sheet has for itself: its copy gets its own. */
const COPIED = new Set(["comments", "vmlDrawing", "drawing", "printerSettings", "customProperty"]);
/** What any number of parts may use together. */
const SHARED = new Set(["image", "hyperlink"]);

/**
 * Copies a part with the parts it has for itself, into the same folder; pictures are shared.
 * Gives the new path of every copied part by its old one, the part itself first. Throws HostError
 * sheet-not-copied, whose detail is the type of relationship that can't be copied ("table").
 */
export function copyPart(
  parts: PartStore,
  path: string,
  copies = new Map<string, string>(),
): ReadonlyMap<string, string> {
  const to = parts.freePath((n) => path.replace(/\d*(\.[^./]*)?$/, `${n}$1`));
  copies.set(path, to);
  parts.copy(path, to);
  copyType(parts, path, to);
  for (const { type, target, external } of readRelationships(parts, path)) {
    if (external || SHARED.has(type) || copies.has(target)) continue;
    if (!COPIED.has(type)) throw new HostError("sheet-not-copied", { detail: type });
    if (parts.has(target)) copyPart(parts, target, copies);
  }
  copyRelationships(parts, path, to, copies);
  return copies;
}
