import type { CardPart } from "./cardPart";
import { Section } from "../../../parts/Section";
import { Told } from "./Told";

/** What shows that the action was done, or what will. */
export function Evidence({ action, onSelect }: CardPart) {
  const { evidence, evidenceKind, sources, sheet } = action;
  if (sources.evidence === undefined && evidence.length === 0) return null;
  const isExpected = evidenceKind === "expected";
  return (
    <Section title="Evidence">
      <Told
        label={isExpected ? "What will show that it was done" : "What shows that it was done"}
        value={evidence.join("\n") || (isExpected ? "None described" : "None recorded")}
        sheet={sheet}
        source={sources.evidence}
        onSelect={onSelect}
      />
    </Section>
  );
}
