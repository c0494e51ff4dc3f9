// Camunda's pages put the cursor into the user name a moment after they have started. Who types faster, or lets the browser fill in, would find the password
// in the user name, for everybody to read. So the cursor is put there once; from then on it is where the person puts it.
document.addEventListener('focusin', ({ target }) =>
  target.closest('form[name="signinForm"]')?.querySelectorAll('[autofocus]').forEach(field => field.removeAttribute('autofocus')));
