// The search field as a combobox (WAI-ARIA Authoring Practices): choices while the reader types. Without this script
// the field is a plain search. `/` goes to the field; arrows choose, Enter opens, Escape closes and then empties.

const PAUSE = 120; // milliseconds without a key before asking

const field = document.querySelector("#q");
const list = document.querySelector("#suggestions");
const said = document.querySelector("#suggestions-said");
let timer;
let asking = new AbortController();
let chosen = null;

field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", list.id);
field.setAttribute("aria-expanded", "false");

function choose(option) {
  chosen?.setAttribute("aria-selected", "false");
  chosen = option;
  if (option) {
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}

function show(isShown) {
  list.hidden = !isShown;
  field.setAttribute("aria-expanded", String(isShown));
  if (!isShown) choose(null);
}

function close() {
  clearTimeout(timer);
  asking.abort();
  show(false);
}

async function ask() {
  const typed = field.value.trim();
  asking.abort();
  if (!typed) {
    show(false);
    return;
  }
  asking = new AbortController();
  try {
    const address = `${list.dataset.address}?${new URLSearchParams({ q: typed })}`;
    const answer = await fetch(address, { signal: asking.signal });
    if (!answer.ok) return;
    const part = document.createElement("template");
    part.innerHTML = await answer.text();
    const found = part.content.querySelector("[data-said]");
    choose(null);
    list.replaceChildren(...found.children);
    said.textContent = found.dataset.said;
    show(list.children.length > 0);
  } catch (error) {
    // More was typed, or the network is away: the form still works.
    if (error.name !== "AbortError") close();
  }
}

function step(by) {
  if (list.hidden) {
    ask();
    return;
  }
  // One place more than there are options: the field itself, where nothing is chosen.
  const options = [...list.children, null];
  const here = options.indexOf(chosen);
  choose(options[(here + by + options.length) % options.length]);
}

field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
});

field.addEventListener("keydown", (event) => {
  // The keys of an input method are its own.
  if (event.isComposing) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" && chosen) {
    event.preventDefault();
    chosen.click();
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    close();
  }
});

field.form.addEventListener("focusout", (event) => {
  if (!field.form.contains(event.relatedTarget)) close();
});

// A press on a choice must not take the focus, and with it the choices, away before the click.
list.addEventListener("pointerdown", (event) => event.preventDefault());

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
