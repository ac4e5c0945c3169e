/// <reference types="et-jsapi-declare" />
import type { Checked, CheckedMembers } from "../../../src/hosts/wps/typings";

/*
 * Checked by the compiler (npm run typecheck): each line below is a use of WPS that its typings don't
 * allow, and must be an error.
 */
// @ts-expect-error: no such member
export type Unknown = Checked<Et.Range, { Value3: unknown }>;
// @ts-expect-error: a property, not a method
export type Called = Checked<Et.Range, { MergeArea(): unknown }>;
// @ts-expect-error: a method, not a property
export type Read = Checked<Et.Range, { readonly Select: boolean }>;
// @ts-expect-error: read-only
export type Set = Checked<Et.Worksheet, { ProtectContents: boolean }>;
// @ts-expect-error: the type of the condition is missing
export type Short = Checked<Et.FormatConditions, { Add(): unknown }>;

test("every member of WPS that is used stands in its typings", () => {
  const checked: CheckedMembers["length"] = 15;
  expect(checked).toBe(15);
});
