// Passkeys (W3C WebAuthn Level 3). The device is asked here; what it answers is sent as an ordinary form.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) break;
  const trouble = form.querySelector("[data-passkey-trouble]");
  form.hidden = false;
  for (const missing of document.querySelectorAll("[data-passkey-missing]")) missing.hidden = true;

  const askDevice = (options) =>
    "passkeyNew" in form.dataset
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.hidden = true;
    try {
      const asked = await (await fetch(form.dataset.passkey, { method: "POST" })).json();
      const answer = await askDevice(asked.options);
      form.elements.fraga.value = asked.token;
      form.elements.svar.value = JSON.stringify(answer.toJSON());
      form.submit();
    } catch {
      trouble.hidden = false;
    }
  });
}
