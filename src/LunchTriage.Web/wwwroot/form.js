// The form of an invitation works without this; with it, it keeps up with what the browser and the person do.
const form = document.getElementById("invitation");

// Who has a script has a verdict already.
document.getElementById("judge").hidden = true;

// The back button, and in some browsers a reload, brings back what was typed, but not the verdict on it. A page that is new says all that it has to say.
addEventListener("pageshow", event => {
  markAnswered();
  if (event.persisted || performance.getEntriesByType("navigation")[0]?.type !== "navigate") {
    setTimeout(() => form.dispatchEvent(new Event("input", { bubbles: true })));
  }
});

form.addEventListener("input", markAnswered);

// What was answered stays in sight, also where it doesn't fit how one knows them.
function markAnswered() {
  for (const group of form.querySelectorAll(".groups > .group")) {
    group.classList.toggle("answered", [...group.querySelectorAll("input")].some(input => input.type === "date" ? input.value : input.checked && !input.classList.contains("usual")));
  }
}

// What is wrong is said anew with each verdict; its field is marked as long as it is.
document.addEventListener("htmx:after:swap", () => {
  for (const said of form.querySelectorAll(".field-error[id]")) {
    for (const field of form.querySelectorAll(`[aria-describedby~="${said.id}"]`)) {
      if (said.hidden) {
        field.removeAttribute("aria-invalid");
      } else {
        field.setAttribute("aria-invalid", "true");
      }
    }
  }
});

// Where no verdict comes back, the one that is shown is an earlier one, and says so until the next.
document.addEventListener("htmx:error", () => sayNotCurrent("verdict-unanswered"));
document.addEventListener("htmx:response:error", () => sayNotCurrent("verdict-refused"));

function sayNotCurrent(why) {
  const verdict = document.getElementById("verdict");
  const said = document.getElementById(why).content.firstElementChild.cloneNode(true);
  said.querySelector("button").addEventListener("click", () => form.dispatchEvent(new Event("input", { bubbles: true })));
  document.getElementById("verdict-said").textContent = said.textContent;
  document.querySelector("#verdict-bar > span").textContent = said.querySelector("strong").textContent;
  verdict.querySelector(".not-current")?.remove();
  verdict.querySelector(".verdict-head").prepend(said);
}

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
