import { asText } from "../richapi/arguments";
import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import type { Workbook } from "../workbook/model";
import { excelType } from "./excelType";

function property(key: keyof Workbook["properties"]): Property<Workbook, Session> {
  return {
    get: ({ properties }) => properties[key],
    set: ({ properties }, value) => {
      properties[key] = asText(value);
    },
  };
}

export const documentPropertiesType = excelType("DocumentProperties", {
  properties: {
    title: property("title"),
    subject: property("subject"),
    author: property("author"),
    keywords: property("keywords"),
    comments: property("comments"),
    category: property("category"),
  },
  notImplemented: ["company", "creationDate", "custom", "lastAuthor", "manager", "revisionNumber"],
});
