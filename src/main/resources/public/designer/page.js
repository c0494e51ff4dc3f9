// Shows each save without a reload. Only a change is put into the page, so that a screen reader says it once and a selection stays.
const main = document.querySelector('main');
const stale = document.getElementById('stale');

async function look() {
  if (document.hidden) return;
  const answer = await fetch('/api/designer', { headers: { Accept: 'text/html' } }).catch(() => null);
  const words = answer?.ok ? '' : 'The application does not answer, or you have been signed out. This is how it stood last.';
  if (stale.textContent !== words) stale.textContent = words;
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = page.querySelector('main');
  if (now.innerHTML !== main.innerHTML) main.replaceChildren(...now.childNodes);
}

setInterval(look, 1000);
