/** Counts what an add-in asks of WPS: reading or setting a property, or calling a method, is one call. */
export class Counter {
  calls = 0;
}

/**
 * An object that has the members it is given and no others: asking for another one fails, where WPS
 * would answer undefined. Properties without a setter are read-only.
 */
export function strict<T extends object>(name: string, members: T, counter: Counter): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol" || key === "then") return undefined;
      if (!(key in target)) throw new TypeError(`the stand-in has no ${name}.${key}`);
      counter.calls++;
      return Reflect.get(target, key) as unknown;
    },
    set(target, key, value) {
      const setter = Object.getOwnPropertyDescriptor(target, key)?.set;
      if (!setter) throw new TypeError(`${name}.${String(key)} is read-only or unknown`);
      counter.calls++;
      setter.call(target, value);
      return true;
    },
  });
}
