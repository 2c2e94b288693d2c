// The form of an invitation works without this; with it, it keeps up with what the browser and the person do.
const form = document.getElementById("invitation");

// The back button brings back what was typed, but not the verdict on it.
addEventListener("pageshow", () => setTimeout(() => form.dispatchEvent(new Event("input", { bubbles: true }))));

// What was answered stays in sight, also where it doesn't fit how one knows them.
form.addEventListener("input", () => {
  for (const group of form.querySelectorAll(".groups > .group")) {
    group.classList.toggle("answered", [...group.querySelectorAll("input")].some(input => input.type === "date" ? input.value : input.checked && !input.classList.contains("usual")));
  }
});

// On a phone the verdict lies over the form: a way to a question leads out of it.
document.addEventListener("click", event => {
  const verdict = document.getElementById("verdict");
  if (event.target.closest("#verdict a[href^='#']") && verdict.matches(":popover-open")) {
    verdict.hidePopover();
  }
});

// Whom one has met before is asked about that first.
form.addEventListener("change", event => {
  if (event.target.value === "metInPerson" && !form.querySelector(".groups [open]")) {
    document.getElementById("group-back").open = true;
  }
});
