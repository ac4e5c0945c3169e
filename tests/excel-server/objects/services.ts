import { RichApiError, type RichObject } from "../rich-object";

/** Top-level services that the platform part of office.js asks for by itself. */
export function serviceObject(name: string): RichObject {
  if (name === "Microsoft.InternalService.AddinInternalService") {
    return { type: name, methods: { NotifyActionHandlerReady: () => null } };
  }
  throw new RichApiError("EmulatorNotImplemented", `The test server has no service ${name}.`, 501);
}
