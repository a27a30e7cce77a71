/** A table of the report as it is copied into another document: words and numbers only, row by row. */
export interface CopyTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is copied: sentences, or a table under its title. */
export type Copied =
  | { readonly kind: "sentences"; readonly title: string; readonly sentences: readonly string[] }
  | ({ readonly kind: "table" } & CopyTable);
