// Agreements of the same parties, told while one is entered: a panel beneath the parties, asked for at each choice.
// Without this script the same is told once the agreement is saved.

window.addEventListener("load", () => {
  const parties = document.querySelector("#parties-group");
  const place = location.pathname.match(/^(.*\/agreement\/)(?:(\d+)\/change|add)\/$/);
  if (!parties || !place) return;

  const panel = document.createElement("div");
  panel.id = "alike";
  panel.setAttribute("role", "status");
  parties.after(panel);
  let asking = new AbortController();

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const question = new URLSearchParams({ kind: document.querySelector("#id_kind")?.value ?? "", but: place[2] ?? "" });
    for (const actor of parties.querySelectorAll("select[name$='-actor']")) {
      if (actor.value) question.append("actor", actor.value);
    }
    if (question.getAll("actor").length < 2) {
      panel.replaceChildren();
      return;
    }
    try {
      const answer = await fetch(`${place[1]}alike/?${question}`, { signal: asking.signal });
      if (answer.ok) panel.innerHTML = await answer.text();
    } catch (error) {
      // More was chosen, or the network is away: saving tells it too.
      if (error.name !== "AbortError") panel.replaceChildren();
    }
  }

  // The choice of an actor tells of itself by jQuery alone.
  django.jQuery(document).on("change", "#parties-group select[name$='-actor'], #id_kind", ask);
  if (!place[2]) ask();
});
