
"use strict";
(() => {
  const form = document.querySelector(".filters");
  const documents = [...document.querySelectorAll(".document")];
  const search = document.getElementById("search");
  const choices = ["kind", "grade", "rule"].map((id) => document.getElementById(id));
  const [kind, grade, rule] = choices;
  const texts = new Map();
  const few = documents.length <= 10;

  const text = (element) => {
    if (!texts.has(element)) {
      texts.set(element, element.textContent.toLowerCase());
    }
    return texts.get(element);
  };

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
    const everyLevel = levels.size === 3;
    const narrowed = words.length > 0 || rule.value !== "" || !everyLevel;
    let shownDocuments = 0;
    let shownFindings = 0;
    for (const each of documents) {
      const name = text(each.firstElementChild);
      let findings = 0;
      for (const finding of each.querySelectorAll("li")) {
        const matches =
          levels.has(finding.dataset.level) &&
          (rule.value === "" || finding.dataset.rule === rule.value) &&
          words.every((word) => name.includes(word) || text(finding).includes(word));
        finding.hidden = !matches;
        findings += matches ? 1 : 0;
      }
      const named = words.every((word) => name.includes(word)) && rule.value === "" && everyLevel;
      const matches =
        (kind.value === "" || each.dataset.kind === kind.value) &&
        (grade.value === "" || each.dataset.grade === grade.value) &&
        (findings > 0 || named);
      each.hidden = !matches;
      if (matches) {
        shownDocuments += 1;
        shownFindings += findings;
      }
      each.open = matches && findings > 0 && (few || (narrowed && shownDocuments <= 10));
    }
    document.getElementById("shown").value =
      shownFindings + (shownFindings === 1 ? " finding in " : " findings in ") +
      shownDocuments + (shownDocuments === 1 ? " document" : " documents");
    document.querySelector(".nothing").hidden = shownDocuments > 0;
  };

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show, 0));
  for (const button of document.querySelectorAll("button.rule")) {
    button.addEventListener("click", () => {
      rule.value = button.dataset.rule;
      show();
      form.scrollIntoView({ block: "start" });
    });
  }
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = documents.filter((each) => !each.open && !each.hidden);
    closed.forEach((each) => { each.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((each) => { each.open = false; }));
  show();
})();
