import { trimEnds } from "../trim";

const EMAIL = /[<(]?[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}[>)]?/g;
const PHONE = /\(?(?:tel|mob|ext)?[ .:]{0,2}(?:\+44 ?|0)\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\)?/gi;

/** A lead without the address and the number at which to find it; an address alone stays. */
export function withoutContacts(text: string): string {
  if (!/[@\d]/.test(text)) return text;
  const names = text
    .replace(EMAIL, " ")
    .replace(PHONE, " ")
    .replace(/(?<![\w])@(?=\p{Lu})/gu, "");
  return trimEnds(names, /[ <>()]/, /[ <>(]/) === "" ? text : names;
}
