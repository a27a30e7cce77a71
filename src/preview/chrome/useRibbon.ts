import { useEffect, useState } from "react";
import { readRibbon, type RibbonGroup } from "./readRibbon";

/** The ribbon's group as the built manifest tells it; null until it is read. */
export function useRibbon(): RibbonGroup | null {
  const [group, setGroup] = useState<RibbonGroup | null>(null);
  useEffect(() => {
    const read = async () => {
      const answer = await fetch("addin/manifest.xml");
      if (answer.ok) setGroup(readRibbon(await answer.text(), "addin/assets"));
    };
    void read();
  }, []);
  return group;
}
