import type { ReactNode } from "react";
import { useListStyles } from "../../parts/useListStyles";

/** Rows of figures; told as a list although it has no bullets. */
export function FigureList({ children }: { readonly children: ReactNode }) {
  const list = useListStyles();
  return (
    <ul role="list" className={list.plain}>
      {children}
    </ul>
  );
}
