// A slider of years beside the day of a network's page: it sets the day to the same one of another year and asks for
// the page. Without this script the day is chosen alone.

const day = document.querySelector("#id_as_of");
const slider = document.createElement("input");
const label = document.createElement("label");
const told = document.createElement("output");
const place = document.createElement("p");

slider.type = "range";
slider.id = "as-of-year";
slider.min = day.dataset.first;
slider.max = day.dataset.last;
slider.value = day.value.slice(0, 4);
label.htmlFor = slider.id;
told.htmlFor = slider.id;
told.value = slider.value;
label.append(`${day.dataset.label} `, told);
place.className = "years";
place.append(label, slider);
day.closest("p").after(place);

slider.addEventListener("input", () => {
  told.value = slider.value;
});
slider.addEventListener("change", () => {
  // 29 February has no counterpart in most years.
  const rest = day.value.slice(4);
  day.value = slider.value + (rest === "-02-29" ? "-02-28" : rest);
  day.form.requestSubmit();
});
