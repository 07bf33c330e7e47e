// Keys while a case is coded: numbers choose in the first framework that is not answered, else in the one that has the
// focus; Enter saves, the arrows left and right go on without saving. Without this script the same is done by Tab and space.

const form = document.querySelector("#codes");

if (form) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("textarea, input[type='text'], input[type='search'], select")) return;
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.preventDefault();
      document.querySelector(event.key === "ArrowLeft" ? "#previous" : "#following")?.click();
    } else if (event.key === "Enter" && !event.target.matches("a, button")) {
      event.preventDefault();
      form.requestSubmit();
    } else if (/^[1-9]$/.test(event.key)) {
      const parts = [...form.querySelectorAll("fieldset:enabled")];
      const own = event.target.closest("fieldset");
      const part = own ?? parts.find((each) => !each.querySelector(":checked")) ?? parts.at(-1);
      const choice = part?.querySelectorAll("input[type='radio']")[Number(event.key) - 1];
      if (choice) {
        choice.checked = true;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  });
}
