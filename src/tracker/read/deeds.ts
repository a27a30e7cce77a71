import { remembered } from "../fields/remembered";

/** How actions in plans begin: "Develop …", "To agree …", "We will co-produce …". */
const VERBS =
  "achieve|add|address|agree|align|analyse|appoint|apply|arrange|ask|assess|audit|award|begin|book|bring|build|call|carry|change|check|clarify|clear|collect|commission|communicate|complete|conduct|consider|consult|continue|co-[a-z]+|coproduce|coordinate|cut|decide|define|deliver|design|determine|develop|draft|embed|engage|enhance|ensure|establish|evaluate|explore|extend|finali[sz]e|find|fund|gather|give|hire|hold|host|identify|implement|improve|increase|introduce|investigate|invite|involve|join|keep|launch|lead|link|maintain|make|map|measure|meet|merge|monitor|move|name(?= (?:an?|one|each|every|the) )|negotiate|offer|open|organi[sz]e|oversee|pay|pilot|plan|pool|prepare|present|priorit|produce|promote|provide|publish|put|raise|re-?[a-z]{4,}(?<!tion|al|ly|ed|ble|ant|lar)|roll|run|sample|scope|secure|seek|send|set|share|sign|speak|standard|start|streamline|strengthen|submit|support|survey|take|target|test|track|train|transfer|trial|undertake|update|upskill|use|visit|work|write";
const DEED = new RegExp(
  `^[^a-z]{0,8}(?:(?:action )?\\d[\\d.]*[a-z]?[:.)]? )?(?:we (?:will|need to)|to|continue to|further)? ?(?:${VERBS})(?:i[sz]e)?\\b`,
  "i",
);

/** Whether a text says what somebody is to do. */
export const isDeed = remembered((text: string): boolean => text.length > 8 && DEED.test(text));
