import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { showReadView } from "../../../support/showPane";

test("a file that the browser does not open is told, and can be chosen again", async () => {
  await showReadView("returns");
  const file = new File(["PK"], "Jo Poole.xlsx");
  const arrayBuffer = jest.fn().mockRejectedValue(new DOMException("", "NotReadableError"));
  Object.assign(file, { arrayBuffer });
  const input = screen.getByLabelText("Returned files");
  await userEvent.upload(input, file);
  expect(await screen.findByText(/^Jo Poole\.xlsx: It could not be opened/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByLabelText("Returned files")).toHaveValue("");
  await userEvent.upload(screen.getByLabelText("Returned files"), file);
  await waitFor(() => expect(arrayBuffer).toHaveBeenCalledTimes(2));
  expect(await screen.findByText(/^Jo Poole\.xlsx: It could not be opened/)).toBeVisible();
});
