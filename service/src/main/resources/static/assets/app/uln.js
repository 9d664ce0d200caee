/* Renews what is known of files that the Learning Records Service is at work on. Without this script one reloads the page. */
const FIRST = 1000;
const LONGEST = 30000;
const STOP = 25 * 60 * 1000;
const begun = Date.now();

const renew = async (block, wait) => {
  if (Date.now() - begun > STOP) {
    return;
  }
  try {
    const answer = await fetch(block.dataset.ulnProgress, { redirect: 'manual' });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const newer = page.querySelector('[data-uln-progress]');
      const changed = newer.querySelector('tbody').innerHTML !== block.querySelector('tbody').innerHTML;
      // whoever is reading inside the block is not interrupted before the end
      if (changed && (newer.dataset.live === 'false' || !block.contains(document.activeElement))) {
        block.replaceChildren(...newer.childNodes);
        block.dataset.live = newer.dataset.live;
        said.textContent = newer.dataset.says;
      }
    } else if (answer.type === 'opaqueredirect') {
      return;
    }
  } catch {
    // no connection for a moment: asked again later
  }
  if (block.dataset.live === 'true') {
    setTimeout(renew, wait, block, Math.min(wait * 1.3, LONGEST));
  }
};

const said = document.createElement('p');
said.className = 'govuk-visually-hidden';
said.setAttribute('role', 'status');

export const watch = () => {
  const live = document.querySelectorAll('[data-uln-progress][data-live=true]');
  if (live.length > 0) {
    document.getElementById('main-content').append(said);
    live.forEach((block) => setTimeout(renew, FIRST, block, FIRST));
  }
};

watch();
