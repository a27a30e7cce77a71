import { DataChecker, type Fields } from "../dataChecker";
import { RULE_IDS, type Severity } from "../model";
import { SET_ASIDE_VERSION, type SetAside } from "../setAside";

export interface CheckedSetAside {
  /** What was right. */
  readonly setAside: readonly SetAside[];
  /** One sentence for each thing that was not, which names its place. */
  readonly problems: readonly string[];
}

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];
const FIELDS = [
  "rule",
  "key",
  "sheet",
  "part",
  "text",
  "action",
  "severity",
  "message",
  "reason",
  "on",
];

/** Flags that were set aside, from data of unknown form such as a workbook's. Never throws. */
export function checkSetAside(data: unknown): CheckedSetAside {
  const check = new DataChecker();
  const whole = check.object(data, "", "the flags that are set aside");
  if (whole === null || !isKnownVersion(check, whole)) {
    return { setAside: [], problems: check.problems };
  }
  check.onlyKnown(whole, "", ["version", "flags"]);
  const setAside = check.list(whole, "flags", (fields, at) => entry(check, fields, at));
  return { setAside, problems: check.problems };
}

function isKnownVersion(check: DataChecker, { version }: Fields): boolean {
  if (version === SET_ASIDE_VERSION) return true;
  check.problem("version", `must be ${SET_ASIDE_VERSION}`, version);
  return false;
}

function entry(check: DataChecker, fields: Fields, at: string): SetAside | null {
  check.onlyKnown(fields, at, FIELDS);
  const told = {
    rule: check.oneOf(fields["rule"], RULE_IDS, `${at}.rule`),
    sheet: check.name(fields["sheet"], `${at}.sheet`),
    part: check.text(fields["part"], `${at}.part`),
    text: check.text(fields["text"], `${at}.text`),
    action: check.text(fields["action"], `${at}.action`),
    severity: check.oneOf(fields["severity"], SEVERITIES, `${at}.severity`),
    message: check.text(fields["message"], `${at}.message`),
    reason: check.name(fields["reason"], `${at}.reason`),
    on: day(check, fields["on"], `${at}.on`),
  };
  const key = fields["key"] === null ? null : check.name(fields["key"], `${at}.key`);
  if (key === null && fields["key"] !== null) return null;
  return isWhole(told) ? { ...told, key } : null;
}

function day(check: DataChecker, data: unknown, at: string): string | null {
  if (typeof data === "string" && /^\d{4}-\d\d-\d\d$/.test(data)) return data;
  check.problem(at, "must be a day as YYYY-MM-DD", data);
  return null;
}

type Whole<Told> = { readonly [Name in keyof Told]: Exclude<Told[Name], null> };

function isWhole<Told extends object>(told: Told): told is Told & Whole<Told> {
  return Object.values(told).every((value) => value !== null);
}
