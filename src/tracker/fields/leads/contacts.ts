import { trimEnds } from "../trim";

const EMAIL = /[<(]?[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}[>)]?/g;
const PHONE = /\(?(?:tel|mob|ext)?[ .:]{0,2}(?:\+44 ?|0)\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\)?/gi;
/** "Jo Poole[50%]": how much of the time, as planning tools write it. */
const SHARE = /[[(]\d{1,3} ?%[\])]/g;
/** "jo.poole@…", "j_poole@…"; one word alone may name anything. */
const NAMED = /^[<(]?(\p{L}{1,20})[._](\p{L}[\p{L}'-]{1,30})@/u;

/** A lead without the address and the number at which to find it; addresses alone are the names in them, a line each. */
export function withoutContacts(text: string): string {
  if (!/[@\d]/.test(text)) return text;
  const names = text
    .replace(SHARE, "")
    .replace(EMAIL, " ")
    .replace(PHONE, " ")
    .replace(/(?<![\w])@(?=\p{Lu})/gu, "");
  return trimEnds(names, /[ <>(),;&/]/, /[ <>(,;&/]/) === "" ? namesInside(text) : names;
}

/** "jo.poole@brinsea.gov.uk" is Jo Poole; an address that names nobody stays. */
function namesInside(text: string): string {
  const addresses = text.match(EMAIL) ?? [];
  if (addresses.length === 0) return text;
  return addresses.map((address) => nameIn(address) ?? address).join("\n");
}

function nameIn(address: string): string | null {
  const [, first, last] = NAMED.exec(address) ?? [];
  if (first === undefined || last === undefined) return null;
  const capital = (part: string) =>
    part.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  return `${capital(first)} ${capital(last)}`;
}
