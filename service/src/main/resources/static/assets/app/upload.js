import { watch } from './uln.js';

/* Shows how far a large upload is, and puts the answer in place. Without this script the browser sends the form itself. */
const form = document.querySelector('form[data-upload]');

if (form) {
  const box = form.querySelector('[data-progress]');
  const bar = box.querySelector('progress');
  const text = box.querySelector('[data-progress-text]');
  const buttons = form.querySelectorAll('button[type=submit]');
  const LARGE = 512 * 1024;

  const size = () => Array.from(form.querySelector('input[type=file]').files).reduce((sum, file) => sum + file.size, 0);

  const busy = (yes) => {
    box.hidden = !yes;
    buttons.forEach((button) => { button.disabled = yes; });
  };

  const show = (request) => {
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.title = page.title;
    document.getElementById('main-content').replaceWith(page.getElementById('main-content'));
    const heading = document.querySelector('#main-content h1');
    heading.tabIndex = -1;
    heading.focus();
    window.scrollTo(0, 0);
    watch();
  };

  const send = (action) => {
    const data = new FormData(form);
    data.append('action', action);
    const request = new XMLHttpRequest();
    request.open('POST', form.getAttribute('action')); // form.action would be the button of that name
    request.upload.addEventListener('progress', (event) => {
      const percent = Math.round((event.loaded / event.total) * 100);
      bar.value = percent;
      text.textContent = percent < 100 ? `${percent} per cent uploaded` : 'Uploaded. Checking the files.';
      document.dispatchEvent(new Event('s2s:request'));
    });
    request.addEventListener('load', () => {
      if (request.responseURL.includes('/sign-in')) {
        window.location.assign('/sign-in?ended');
      } else {
        show(request);
      }
    });
    request.addEventListener('error', () => {
      busy(false);
      box.hidden = false;
      text.textContent = form.dataset.broken;
    });
    busy(true);
    request.send(data);
  };

  form.addEventListener('submit', (event) => {
    if (size() >= LARGE) {
      event.preventDefault();
      send(event.submitter?.value || 'send');
    }
  });
}
