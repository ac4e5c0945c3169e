import { HostError } from "../../app/errors";
import { viewOf } from "./zip/directory";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BIFF_VERSIONS = [0, 2, 4, 8];
const HEAD_LENGTH = 512;

/**
 * Passes what looks like a zip archive; throws HostError with the best name for anything else:
 * empty, encrypted, legacy-xls (also .et, and web pages or XML of 2003 under a spreadsheet's name),
 * not-a-workbook.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError("empty");
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, COMPOUND)) {
    const streams = compoundNames(bytes);
    if (streams.has("encryptedpackage")) throw new HostError("encrypted");
    const old = streams.has("workbook") || streams.has("book");
    throw new HostError(old ? "legacy-xls" : "not-a-workbook");
  }
  throw new HostError(isBareSheet(bytes) || isMarkup(bytes) ? "legacy-xls" : "not-a-workbook");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** A BIFF stream without its container, as Excel 2 to 4 wrote it. */
function isBareSheet([first, second = -1, , fourth]: Uint8Array): boolean {
  return first === 9 && BIFF_VERSIONS.includes(second) && fourth === 0;
}

function isMarkup(bytes: Uint8Array): boolean {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const decoder = new TextDecoder(wide ? "utf-16le" : "utf-8");
  const head = decoder.decode(bytes.subarray(0, HEAD_LENGTH)).trimStart().toLowerCase();
  if (/^(<!--|<!doctype html|<html|<head|<meta|<style|<table)/.test(head)) return true;
  return head.startsWith("<?xml") && /<(\w+:)?workbook|excel\.sheet|<html/.test(head);
}

const SECTOR_LIMIT = 10_000;
const FIRST_SPECIAL = 0xfffffffa;
const HEADER_FAT = 109;

/** Stream and storage names of a compound file, in lower case; the directory's chain is followed. */
function compoundNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = viewOf(bytes);
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 16);
  const uint32 = (at: number): number =>
    at + 4 <= bytes.length ? view.getUint32(at, true) : FIRST_SPECIAL;
  const next = (sector: number): number => {
    const perSector = sectorSize / 4;
    const table = Math.floor(sector / perSector);
    if (table >= HEADER_FAT) return FIRST_SPECIAL;
    return uint32((uint32(76 + 4 * table) + 1) * sectorSize + 4 * (sector % perSector));
  };
  let sector = uint32(48);
  for (let steps = 0; sector < FIRST_SPECIAL && steps < SECTOR_LIMIT; steps++) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at < start + sectorSize && at + 128 <= bytes.length; at += 128) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2));
      names.add(name.toLowerCase());
    }
    sector = next(sector);
  }
  return names;
}
