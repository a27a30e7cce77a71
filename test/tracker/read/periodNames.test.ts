import { readSheet } from "./readSheet";

it.each([
  ["quarters", ["Q1", "Q2", "Q1"], ["Q1 2022/23", "Q2", "Q1 2023/24"]],
  ["terms", ["Autumn", "Spring", "Spring"], ["Autumn", "Spring 2022/23", "Spring 2023/24"]],
])("%s that have one name in two years are told by their year, too", (_, labels, names) => {
  const { tables } = readSheet([
    ["Action", "Lead", "2022/23", "<", "2023/24"],
    ["^", "^", ...labels],
    ["Agree terms with partners", "Jo Poole", "Red", "Amber", "Green"],
  ]);
  expect(tables[0]?.quarters.map(({ label }) => label)).toEqual(names);
});
