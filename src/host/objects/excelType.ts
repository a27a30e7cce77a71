import { HostObject } from "../richapi/hostObject";
import { type ObjectType } from "../richapi/objectType";
import type { AnyType } from "../richapi/registry";
import type { Session } from "../richapi/session";
import type { Selves } from "./selves";

export type ExcelType<Name extends keyof Selves> = ObjectType<Selves[Name], Session>;
export type AnyExcelType = AnyType<Session>;

/** Describes the Excel object of that name. */
export function excelType<Name extends keyof Selves>(
  name: Name,
  members: Omit<ExcelType<Name>, "name">,
): ExcelType<Name> {
  return { name, ...members };
}

/** The Excel object of that name that stands for `self`. */
export function excelObject<Name extends keyof Selves>(name: Name, self: Selves[Name]): HostObject {
  return new HostObject(name, self);
}
