// What a source is about: acts and texts that are being entered on the same page can be chosen by what they say, and
// only the values that it has are offered. Without this script they are chosen by their numbers.

window.addEventListener("load", () => {
  const group = document.querySelector("#sources-group");
  if (!group) return;

  // The fields of a part that tell it from others, as far as it has them: of an act, a seat, a partner, a sum.
  const telling = ["kind", "office", "role", "actor", "name_as_printed", "amount", "currency", "date"];

  // The rows of a part that are new on this page and say something, each with a name for people.
  function entered(prefix) {
    const count = (name) => Number(document.querySelector(`#id_${prefix}-${name}_FORMS`)?.value ?? 0);
    const found = [];
    for (let row = count("INITIAL"); row < count("TOTAL"); row += 1) {
      const said = telling.map((name) => document.querySelector(`#id_${prefix}-${row}-${name}`)).filter((each) => each?.value);
      if (!said.length) continue;
      found.push([`${prefix}-${row}`, said.map((each) => each.selectedOptions?.[0]?.text ?? each.value).join(" ")]);
    }
    return found;
  }

  // The prefixes of the parts on the page: none where the record has no parts that are cited for.
  const partsOf = (select) => select.dataset.parts.split(" ").filter(Boolean);

  function offerPlaces(select) {
    const chosen = select.value;
    for (const option of [...select.options]) {
      if (/^\w+-\d+$/.test(option.value)) option.remove();
    }
    for (const prefix of partsOf(select)) {
      for (const [value, text] of entered(prefix)) select.add(new Option(text, value));
    }
    select.value = chosen;
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  }

  // The model whose values can be chosen: the first group is of the record itself.
  function offerValues(select) {
    const values = document.getElementById(select.id.replace(/-of$/, "-field"));
    const groups = [...values.querySelectorAll("optgroup")];
    const parts = partsOf(select);
    const prefix = select.value.split("-")[0];
    const model = select.value.split(":")[0];
    let fitting = groups[0];
    if (parts.includes(prefix)) fitting = groups[parts.indexOf(prefix) + 1];
    else if (select.value) fitting = groups.find((each) => each.children[0].value.startsWith(`${model}.`));
    for (const each of groups) each.hidden = each.disabled = each !== fitting;
    if (values.selectedOptions[0]?.parentElement.disabled) values.value = "";
  }

  function refresh() {
    for (const select of group.querySelectorAll("select[name$='-of']")) {
      offerPlaces(select);
      offerValues(select);
    }
  }

  document.addEventListener("change", refresh);
  document.addEventListener("formset:added", refresh);
  refresh();
});
