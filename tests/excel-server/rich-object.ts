/** An error the host reports by code; the client turns it into OfficeExtension.Error. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string): RichApiError =>
  new RichApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );

export const itemNotFound = (): RichApiError =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export interface ScalarMember {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export type Method = (...args: unknown[]) => unknown;

/** One object of the rich API. Members carry the API's names ("Values"); an unknown one is an error. */
export interface RichObject {
  readonly type: string;
  /** Identity the client keeps ("_Id"). */
  readonly id?: string;
  readonly scalars?: Readonly<Record<string, ScalarMember>>;
  readonly children?: Readonly<Record<string, () => RichObject | NullObject>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Present on collections. */
  readonly items?: () => readonly RichObject[];
  /** Present on collections that are looked into by key. */
  readonly byKey?: (key: unknown) => RichObject;
}

/** What …OrNullObject answers when there is nothing. */
export const NULL_OBJECT = Symbol("null object");
export type NullObject = typeof NULL_OBJECT;

export const constant = (value: unknown): ScalarMember => ({ get: () => value });

export function isRichObject(value: unknown): value is RichObject {
  return typeof value === "object" && value !== null && "type" in value;
}

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw invalidArgument(what);
  return value;
}

export function countArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    throw invalidArgument(what);
  }
  return value;
}
