import type { Message } from "../../core";
import type { Field } from "./fields";

/** What the input of a profile's field is given: the draft as it stands, and how to change it. */
export interface FieldInputProps {
  readonly field: Field;
  readonly draft: unknown;
  readonly problems: ReadonlyMap<string, Message>;
  readonly onChange: (path: string, value: unknown) => void;
}
