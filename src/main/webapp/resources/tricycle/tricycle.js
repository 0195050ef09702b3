/* Comfort only: every page works without this file. */
(() => {
  const root = document.documentElement;
  const inField = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

  const themeSwitch = document.querySelector('[data-theme-switch]');
  themeSwitch?.addEventListener('click', () => {
    const darkNow = root.dataset.theme === 'dark'
      || (root.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = darkNow ? 'light' : 'dark';
    document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
  });

  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* Moments in the reader's own time, with its zone; without this file they are in UTC. */
  document.querySelectorAll('time.moment').forEach((moment) => {
    const written = new Intl.DateTimeFormat(root.lang,
      { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });
    moment.title = moment.textContent;
    moment.textContent = written.format(new Date(moment.dateTime));
  });

  document.querySelectorAll('input[type=file][data-largest]').forEach((input) =>
    input.addEventListener('change', () => {
      const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.largest));
      input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '');
      input.reportValidity();
    }));

  const keys = document.getElementById('keys');
  document.querySelector('[data-keys]')?.addEventListener('click', () => keys.showModal());

  const rows = () => [...document.querySelectorAll('.list a.title')];
  const move = (step) => {
    const all = rows();
    if (all.length > 0) {
      const at = all.indexOf(document.activeElement);
      all[Math.min(all.length - 1, Math.max(0, at + step))].focus();
    }
  };
  const search = (event) => {
    const field = document.querySelector('[data-search]');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  };
  const claim = () => document.activeElement.closest('tr')?.querySelector('[data-claim]')?.click();
  const shortcuts = { '/': search, j: () => move(1), k: () => move(-1), c: claim, '?': () => keys.showModal() };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && shortcuts[event.key] && !inField(event.target) && !keys.open) {
      shortcuts[event.key](event);
    }
  });

  document.querySelectorAll('.filters select').forEach((select) =>
    select.addEventListener('change', () => select.form.requestSubmit()));

  /* A fault in the summary leads to the input itself. */
  document.querySelectorAll('.faults a').forEach((link) => link.addEventListener('click', (event) => {
    const field = document.getElementById(link.hash.slice(1));
    const input = field?.querySelector('input:not([type=hidden]), textarea, select, button');
    if (input) {
      event.preventDefault();
      input.focus();
      field.scrollIntoView({ block: 'center' });
    }
  }));
  document.querySelector('.faults')?.focus();

  const added = document.getElementById(document.querySelector('form[data-focus]')?.dataset.focus || ' ');
  (added?.querySelector('input:not([type=hidden]):not([type=submit]), textarea, select') ?? added)?.focus();
  added?.scrollIntoView({ block: 'center' });

  document.querySelectorAll('.tabs [aria-current=true], .stages .now').forEach((current) => {
    current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.clientWidth / 2 + current.clientWidth / 2;
  });

  if (matchMedia('(max-width: 60rem)').matches) {
    document.querySelectorAll('.desk > aside details[open]').forEach((sheet) => { sheet.open = false; });
  }

  /* Larger parts are fetched only where they are used. */
  document.querySelectorAll('[data-island]').forEach((island) => import(island.dataset.island));

  /* Typing saves a draft a moment after it pauses, as the button would. */
  const desk = document.querySelector('form[data-draft]');
  if (desk) {
    let waiting;
    let saving;
    const stop = () => {
      clearTimeout(waiting);
      saving?.abort();
    };
    const save = async () => {
      saving = new AbortController();
      const body = new URLSearchParams(new FormData(desk, document.getElementById(desk.dataset.draft)));
      const answer = await fetch(desk.action, { method: 'POST', body, signal: saving.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const state = page.querySelector('form[data-draft] [name="jakarta.faces.ViewState"]');
      if (state) {
        desk.querySelector('[name="jakarta.faces.ViewState"]').value = state.value;
        document.getElementById(desk.dataset.saved).textContent = page.getElementById(desk.dataset.saved).textContent;
      }
    };
    desk.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => save().catch(() => {}), 2500);
    });
    desk.addEventListener('submit', stop);
  }
})();
