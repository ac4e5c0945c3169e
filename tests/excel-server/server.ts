import type { Book } from "./book/book";
import { workbookObject } from "./objects/workbook";
import { serviceObject } from "./objects/services";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  PATH,
  type Action,
  type ArgumentInfo,
  type RichReply,
  type RichRequest,
  type TransportFailure,
} from "./protocol";
import { load } from "./query";
import { PAYLOAD_LIMIT, SINCE } from "./quirks";
import { blindShell, type Shell } from "./shell";
import {
  isRichObject,
  NULL_OBJECT,
  RichApiError,
  type NullObject,
  type RichObject,
} from "./rich-object";

export interface ServerOptions {
  /** Level of ExcelApi this Excel has: "1.9", "1.13". */
  readonly excelApi?: string;
  /** Bytes a request or a reply may have; Infinity plays the desktop. */
  readonly payloadLimit?: number;
}

/** A planned accident: the n-th writing action from now fails with this code, and those after it too if lasting. */
export interface Accident {
  readonly afterWrites: number;
  readonly code: string;
  readonly lasting?: boolean;
}

export type Answer =
  { readonly reply: RichReply; readonly text: string } | { readonly failure: TransportFailure };

/** Excel's side of the rich API over a Book: one request of actions in, their results out. */
export class ExcelServer {
  /** Requests answered so far, and the bytes that went each way. */
  readonly requests: {
    readonly asked: number;
    readonly answered: number;
    readonly actions: number;
  }[] = [];
  private accident: Accident | null = null;
  private readonly references = new Map<string, RichObject>();

  constructor(
    readonly book: Book,
    private readonly options: ServerOptions = {},
    private readonly shell: Shell = blindShell(),
  ) {}

  /** Objects the client asked to keep alive across requests. */
  get keptReferences(): number {
    return this.references.size;
  }

  arrange(accident: Accident | null): void {
    this.accident = accident;
  }

  process(bodyText: string, flags: number): Answer {
    const limit = this.options.payloadLimit ?? PAYLOAD_LIMIT;
    const asked = Buffer.byteLength(bodyText);
    const entry = { asked, answered: 0, actions: 0 };
    this.requests.push(entry);
    if (asked > limit) return { failure: "RequestPayloadSizeLimitExceeded" };
    if (this.book.editingCell && !(flags & DELAY_FOR_CELL_EDIT)) {
      return { failure: "InvalidOperationInCellEditMode" };
    }
    const request = JSON.parse(bodyText) as RichRequest;
    const reply = this.run(request);
    const text = JSON.stringify(reply);
    entry.answered = Buffer.byteLength(text);
    entry.actions = request.Actions.length;
    if (entry.answered > limit) return { failure: "ResponsePayloadSizeLimitExceeded" };
    return { reply, text };
  }

  /** Runs the actions in order; nothing is rolled back when one fails. */
  private run(request: RichRequest): RichReply {
    const resolve = this.resolver(request);
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const action of request.Actions) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, resolve) });
      } catch (error) {
        if (!(error instanceof RichApiError)) throw error;
        const { code: Code, message: Message, httpStatus: HttpStatusCode } = error;
        const ActionIndex = Results.length;
        return {
          Error: { Code, Message, Location: action.Name, ActionIndex, HttpStatusCode },
          Results,
        };
      }
    }
    return { Results };
  }

  private act(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NULL_OBJECT ? null : this.identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return load(object, action.QueryInfo ?? {});
      case ACTION.method:
        return object === NULL_OBJECT ? { _IsNull: true } : this.invoke(object, action, resolve);
      case ACTION.setProperty:
        return this.set(object, action.Name, argumentsOf(action.ArgumentInfo, resolve)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private set(object: RichObject | NullObject, name: string, value: unknown): null {
    if (object === NULL_OBJECT) throw new RichApiError("InvalidOperation", "A null object.");
    const scalar = object.scalars?.[name];
    if (!scalar?.set) throw notImplemented(`${object.type}.${name}=`);
    this.meetAccident();
    scalar.set(value);
    return null;
  }

  private invoke(object: RichObject, action: Action, resolve: Resolve): unknown {
    if (action.Name === "_KeepReference") return this.keep(object);
    const method = this.member(object, object.methods, action.Name);
    if (action.Name === "Delete") this.meetAccident();
    return method(...argumentsOf(action.ArgumentInfo, resolve)) ?? null;
  }

  private meetAccident(): void {
    if (!this.accident) return;
    const { afterWrites, code, lasting } = this.accident;
    if (afterWrites > 0) {
      this.accident = { ...this.accident, afterWrites: afterWrites - 1 };
      return;
    }
    if (!lasting) this.accident = null;
    throw new RichApiError(code, "An accident arranged by the test.", 500);
  }

  /** Each object path is walked once a request, when an action first needs it. */
  private resolver({ ObjectPaths }: RichRequest): Resolve {
    const known = new Map<number, RichObject | NullObject>();
    const resolve: Resolve = (id) => {
      const found = known.get(id) ?? this.walk(ObjectPaths, id, resolve);
      known.set(id, found);
      return found;
    };
    return resolve;
  }

  private walk(
    paths: RichRequest["ObjectPaths"],
    id: number,
    resolve: Resolve,
  ): RichObject | NullObject {
    const path = paths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `No object path ${id}.`);
    const { ObjectPathType: type, Name, ParentObjectPathId } = path;
    if (type === PATH.root) return workbookObject(this.book, this.reference, this.shell);
    if (type === PATH.newObject) return serviceObject(Name, this.shell);
    if (type === PATH.reference) return this.reference(Name);
    // A path that turned out null keeps its parent's id: its type alone tells.
    if (type === PATH.nullObject || ParentObjectPathId === undefined) return NULL_OBJECT;
    const parent = resolve(ParentObjectPathId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (type === PATH.property) return this.member(parent, parent.children, Name)();
    const args = argumentsOf(path.ArgumentInfo, resolve);
    if (type === PATH.indexer) {
      if (!parent.byKey) throw notImplemented(`${parent.type}[]`);
      return parent.byKey(args[0]);
    }
    if (Name === "Add") this.meetAccident();
    const result = this.member(parent, parent.methods, Name)(...args);
    if (result === NULL_OBJECT || isRichObject(result)) return result;
    throw notImplemented(`${parent.type}.${Name}() as an object`);
  }

  private member<T>(
    object: RichObject,
    members: Readonly<Record<string, T>> | undefined,
    name: string,
  ): T {
    const member = members?.[name];
    const key = `${object.type}.${name}`;
    if (minor(SINCE[key] ?? "1.1") > minor(this.options.excelApi ?? CLIENT_LEVEL)) {
      throw new RichApiError("ApiNotFound", `The API ${key} could not be found.`);
    }
    if (member === undefined) throw notImplemented(key);
    return member;
  }

  private keep(object: RichObject): null {
    this.references.set(`_ref_${this.references.size + 1}`, object);
    return null;
  }

  private readonly reference = (name: string): RichObject => {
    const object = this.references.get(name);
    if (!object) throw new RichApiError("InvalidReference", "This reference is not valid.");
    return object;
  };

  private identity(object: RichObject): Record<string, string> {
    const kept = [...this.references].find(([, held]) => held === object)?.[0];
    return { ...(object.id && { _Id: object.id }), ...(kept && { _ReferenceId: kept }) };
  }
}

/** The level that Microsoft's client of the package knows. */
export const CLIENT_LEVEL = "1.15";
const minor = (level: string): number => Number(level.split(".")[1]);

type Resolve = (pathId: number) => RichObject | NullObject;

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, i) => {
    const reference = references?.[i];
    return reference ? resolve(reference) : value;
  });
}

function notImplemented(what: string): RichApiError {
  return new RichApiError("EmulatorNotImplemented", `The test server has no ${what}.`, 501);
}
