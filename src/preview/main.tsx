import { createRoot } from "react-dom/client";
import { App } from "./App";

const element = document.getElementById("preview");
if (!element) throw new Error("The page has no element for the preview.");
createRoot(element).render(<App />);
