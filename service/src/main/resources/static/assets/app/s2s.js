import { initAll } from '/assets/govuk/govuk-frontend-6.6.0.min.js';

import './uln.js';
import './upload.js';

initAll();

const dialog = document.getElementById('timeout');
if (dialog) {
  const seconds = (name) => Number(dialog.dataset[name]) * 1000;
  let last = Date.now();
  const check = () => {
    const idle = Date.now() - last;
    if (idle >= seconds('endSeconds')) {
      window.location.assign('/signed-out?timedOut');
    } else if (idle >= seconds('warnSeconds') && !dialog.open) {
      dialog.showModal();
    }
  };
  setInterval(check, 5000);
  document.addEventListener('s2s:request', () => { last = Date.now(); });
  document.getElementById('timeout-stay').addEventListener('click', async () => {
    const answer = await fetch('/stay-signed-in', {
      method: 'POST',
      redirect: 'manual',
      headers: { 'X-CSRF-TOKEN': dialog.dataset.token },
    });
    if (answer.ok) {
      last = Date.now();
      dialog.close();
    } else {
      window.location.assign('/signed-out?timedOut');
    }
  });
}
