// The page of the dialog: it shows the text that it was opened with, as text.
const place = document.getElementById("message");
if (place) place.textContent = new URLSearchParams(location.search).get("text");
