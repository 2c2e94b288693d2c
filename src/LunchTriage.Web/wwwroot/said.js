// What was just done is said once: a page that the browser keeps whole, for the back button, is kept without it.
addEventListener("pagehide", () => document.querySelector(".said")?.remove());
