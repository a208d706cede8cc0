// Keeps what is being written, every ten seconds, and gives it back when the form is opened again.
const KEPT = "/min/paborjat";
const EVERY = 10_000;
const LEFT_OUT = ["formular"];

const written = (form) =>
  JSON.stringify([...new FormData(form)].filter(([name, value]) => typeof value === "string" && !LEFT_OUT.includes(name)));

const put = (form, fields) => {
  for (const box of form.querySelectorAll("[type=checkbox]")) box.checked = false;
  for (const [name, value] of fields) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (!["checkbox", "radio"].includes(field.type)) field.value = value;
      else if (field.value === value) field.checked = true;
    }
  }
  form.closest("details")?.setAttribute("open", "");
};

const send = (address, fields, leaving) =>
  fetch(address, { method: "POST", body: new URLSearchParams(fields), keepalive: leaving });

const offer = (form, address, begun, take) => {
  const notice = document.createElement("div");
  notice.className = "notice deadline";
  notice.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = `Du började skriva här ${begun.when}, men sparade inte.`;
  const buttons = document.createElement("p");
  buttons.className = "buttons";
  const button = (words, look, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = look;
    made.textContent = words;
    made.addEventListener("click", () => (notice.remove(), act()));
    return made;
  };
  buttons.append(
    button("Hämta tillbaka texten", "button", take),
    button("Släng den", "button quiet", () => send(`${KEPT}/bort`, { adress: address })),
  );
  notice.append(sentence, buttons);
  form.before(notice);
};

// What came back to be mended is kept nowhere else: the form that the error summary leads to, or any where it leads nowhere.
const wrong = [...document.querySelectorAll(".error-summary a[href^='#']")].map((link) => document.getElementById(link.hash.slice(1)));
const isBack = (form) =>
  document.querySelector(".error-summary") !== null && (wrong.length === 0 || wrong.some((field) => form.contains(field)));

const pathOf = (form) => new URL(form.action).pathname;

const watch = (form) => {
  const address = pathOf(form);
  const mending = isBack(form);
  let kept = mending ? "" : written(form);
  let touched = mending;

  const keep = async (leaving) => {
    const now = written(form);
    if (!touched || now === kept) return;
    const before = kept;
    kept = now;
    const answer = await send(KEPT, { adress: address, falt: now }, leaving).catch(() => null);
    if (!answer?.ok) kept = before;
  };

  form.addEventListener("input", () => (touched = true));
  form.addEventListener("submit", () => (touched = false));
  setInterval(() => keep(false), EVERY);
  addEventListener("pagehide", () => keep(true));

  return (begun) => {
    if (mending || JSON.stringify(begun.fields) === kept) return;
    offer(form, address, begun, () => (put(form, begun.fields), (touched = true)));
  };
};

const forms = [...document.querySelectorAll("form[data-begun]")];
const gives = new Map(forms.map((form) => [pathOf(form), watch(form)]));

const giveBack = async () => {
  const asked = new URLSearchParams([...gives.keys()].map((address) => ["adress", address]));
  const answer = await fetch(`${KEPT}?${asked}`).catch(() => null);
  if (!answer?.ok) return;
  for (const begun of await answer.json()) gives.get(begun.address)(begun);
};

if (forms.length > 0) giveBack();
