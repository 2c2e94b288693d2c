// Asks before a page is left with something typed into a form marked data-keep: by a link, by closing it, or by sending another of its forms.
let sent = null;

addEventListener("submit", event => sent = event.target);

addEventListener("beforeunload", event => {
  if ([...document.forms].some(form => "keep" in form.dataset && form !== sent && isUnsaved(form))) {
    event.preventDefault();
  }
  // Whoever stays may send another form next.
  setTimeout(() => sent = null);
});

// What came back refused is unsaved as it is; else what differs from what the page came with.
function isUnsaved(form) {
  return form.dataset.keep === "unsaved" || [...form.elements].some(field => {
    switch (field.type) {
      case "radio":
      case "checkbox":
        return field.checked !== field.defaultChecked;
      case "select-one":
        return field.options[field.selectedIndex]?.defaultSelected === false && [...field.options].some(option => option.defaultSelected);
      default:
        return "defaultValue" in field && field.value !== field.defaultValue;
    }
  });
}
