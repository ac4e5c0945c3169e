import { todoModelOf } from "../model/batch/todo-model";
import { useModel } from "./model";

/** The pane's 待办. */
export function useTodo(): ReturnType<typeof todoModelOf> {
  return todoModelOf(useModel());
}
