// Renews the results while one types. Without it the form does the same when it is sent.
const form = document.querySelector('[data-find-school]');
const results = document.getElementById('results');
const count = document.getElementById('results-count');
const WAIT = 250;
let timer;
let running = new AbortController();

const query = () => new URLSearchParams(new FormData(form)).toString();

async function renew() {
  running.abort();
  running = new AbortController();
  const asked = query();
  try {
    const answer = await fetch(`/schools/results?${asked}`, { redirect: 'manual', signal: running.signal });
    if (answer.type === 'opaqueredirect') {
      window.location.assign(`/schools?${asked}`);
    } else if (answer.ok) {
      results.innerHTML = await answer.text();
      count.textContent = results.querySelector('[data-count]')?.textContent ?? '';
      window.history.replaceState(null, '', `/schools?${asked}`);
      document.dispatchEvent(new Event('s2s:request'));
    }
  } catch (broken) {
    if (broken.name !== 'AbortError') {
      count.textContent = 'The results could not be renewed. Press Find to try again.';
    }
  }
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(renew, WAIT);
});
