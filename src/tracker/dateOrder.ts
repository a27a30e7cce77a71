/** How 3/4/2026 is read: as 3 April, or as 4 March. */
export const DATE_ORDERS = ["day-first", "month-first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
