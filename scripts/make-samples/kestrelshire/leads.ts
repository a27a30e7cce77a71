export const COMMISSIONERS = {
  text: "Joint Commissioning Group",
  names: [{ name: "Joint Commissioning Group" }],
};
export const WILD = { text: "Bernadette Wild", names: [{ name: "Bernadette Wild" }] };
export const STARTED = "amber in-progress";
export const WAITING = "pink not-started";
