/**
 * <bpmn-view src="/…/project-cycle.bpmn" active="userTask_appraiseProposal:2" done="startEvent_…,flow_…" label="…"> draws a process
 * model with the path so far and a token on every active step.
 *
 * src     address of the BPMN file
 * active  ids of active elements; an id with `:n`, or named n times, carries a token that says n
 * done    ids of completed elements and flows in the order in which they happened; flows that follow from the elements need not be named
 * label   text alternative of the drawing
 * whole   when present, small diagrams and large ones alike are fitted; otherwise a large one opens readable at its first token
 *
 * Emits `element-click` with { id, type, name } in its detail. Colours come from --accent, --surface, --text and --line.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import './bpmn-view.css';
import { ids, tokens, takenFlows } from './path.js';
import { texts } from './texts.js';

const READABLE = 0.8;
const LARGEST = 1.25;
const ZOOM_STEP = 1.2;
const MARGIN = 24;
const PAN = 60;
const COLOURS = {
  defaultFillColor: 'var(--bpmn-view-surface)',
  defaultStrokeColor: 'var(--bpmn-view-line)',
  defaultLabelColor: 'var(--bpmn-view-text)'
};

class BpmnView extends HTMLElement {
  static observedAttributes = ['src', 'active', 'done', 'label'];

  #viewer;
  #shown = '';
  #source;
  #drawing = Promise.resolve();
  #touched = false;
  #resizing;

  connectedCallback() {
    if (!this.#viewer) {
      this.#build();
    }
    this.#resizing = new ResizeObserver(() => this.#resized());
    this.#resizing.observe(this);
    this.#load();
  }

  disconnectedCallback() {
    this.#resizing.disconnect();
  }

  attributeChangedCallback() {
    if (!this.#viewer) {
      return;
    }
    queueMicrotask(() => this.#load());
  }

  #build() {
    const stage = node('div', { class: 'stage', role: 'group' });
    this.append(stage, node('div', { class: 'message', role: 'alert', hidden: '' }), node('div', { class: 'sr-only', role: 'status' }), this.#controls());
    this.#viewer = new NavigatedViewer({
      container: stage,
      bpmnRenderer: COLOURS,
      keyboard: { bind: false },
      zoomScroll: { enabled: false }
    });
    this.#viewer.get('canvas').getContainer().querySelector('svg').removeAttribute('tabindex');
    this.#viewer.on('element.click', ({ element }) => this.#announce(element));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('pointerdown', () => this.#scrolling(true));
    this.addEventListener('focusout', (event) => this.contains(event.relatedTarget) || this.#scrolling(false));
    this.addEventListener('pointerleave', () => this.#scrolling(false));
  }

  #controls() {
    const said = texts(this);
    const bar = node('div', { class: 'controls' });
    for (const [sign, title, act] of [['+', said.zoomIn, () => this.#zoom(ZOOM_STEP)], ['−', said.zoomOut, () => this.#zoom(1 / ZOOM_STEP)], ['⤢', said.fit, () => this.#whole()]]) {
      const button = node('button', { type: 'button', title, 'aria-label': title });
      button.textContent = sign;
      button.addEventListener('click', act);
      bar.append(button);
    }
    return bar;
  }

  #resized() {
    this.#viewer.get('canvas').resized();
    if (!this.#touched) {
      this.#fit();
    }
  }

  async #load() {
    const source = this.getAttribute('src');
    const wanted = ['src', 'active', 'done', 'label'].map((name) => this.getAttribute(name)).join('\n');
    if (!source || wanted === this.#shown) {
      return;
    }
    this.#shown = wanted;
    try {
      const answer = await fetch(source, { credentials: 'same-origin', headers: { Accept: 'application/xml, text/xml, */*' } });
      if (!answer.ok) {
        throw new Error(`${answer.status} ${answer.statusText}`);
      }
      const xml = await answer.text();
      this.#drawing = this.#drawing.catch(() => {}).then(() => wanted === this.#shown && this.#draw(xml, source));
      await this.#drawing;
    } catch (failure) {
      this.#fail(failure);
    }
  }

  async #draw(xml, source) {
    const view = this.#touched && source === this.#source && this.#viewer.get('canvas').viewbox();
    await this.#viewer.importXML(xml);
    this.querySelector('.message').hidden = true;
    this.classList.remove('failed');
    const active = this.#activeSteps();
    this.#markPath(active);
    this.#placeTokens(active);
    this.#describe(active);
    this.#source = source;
    if (view) {
      this.#viewer.get('canvas').viewbox(view);
    } else {
      this.#touched = false;
      this.#fit();
    }
    this.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
  }

  /** Tokens by id, without those of elements drawn around other elements, whose inner steps carry the tokens. */
  #activeSteps() {
    const registry = this.#viewer.get('elementRegistry');
    return new Map([...tokens(this.getAttribute('active'))].filter(([id]) => registry.get(id) && !surrounds(registry.get(id))));
  }

  #markPath(active) {
    const registry = this.#viewer.get('elementRegistry');
    const done = ids(this.getAttribute('done'));
    const flows = registry.filter((element) => element.type === 'bpmn:SequenceFlow').map((element) => element.businessObject);
    for (const id of new Set([...done, ...takenFlows(flows, done, [...active.keys()])])) {
      this.#tint(registry.get(id), 'done');
    }
    for (const id of active.keys()) {
      this.#tint(registry.get(id), 'active');
    }
  }

  #tint(element, marker) {
    if (!element || surrounds(element)) {
      return;
    }
    const canvas = this.#viewer.get('canvas');
    const registry = this.#viewer.get('elementRegistry');
    element.di.set('bioc:stroke', 'var(--bpmn-view-accent)');
    this.#viewer.get('graphicsFactory').update(element.waypoints ? 'connection' : 'shape', element, registry.getGraphics(element));
    canvas.addMarker(element.id, marker);
  }

  #placeTokens(active) {
    const overlays = this.#viewer.get('overlays');
    for (const [id, count] of active) {
      const token = node('span', { class: 'token', 'aria-hidden': 'true' });
      token.textContent = count;
      overlays.add(id, 'token', { position: { top: -13, right: 13 }, html: token, show: { minZoom: 0 } });
    }
  }

  #describe(active) {
    const said = texts(this);
    const stage = this.querySelector('.stage');
    stage.setAttribute('aria-label', this.getAttribute('label') || said.diagram);
    const done = new Set(ids(this.getAttribute('done')));
    const registry = this.#viewer.get('elementRegistry');
    registry.filter(named).forEach((element) => {
      const state = active.has(element.id) ? `, ${said.active}` : done.has(element.id) ? `, ${said.done}` : '';
      this.#reachable(registry.getGraphics(element), `${element.businessObject.name}${state}`, element);
    });
    const steps = [...active].map(([id, count]) => {
      const name = registry.get(id).businessObject.name || id;
      return count > 1 ? `${name} (${count})` : name;
    });
    this.querySelector('.sr-only').textContent = steps.length ? `${said.activeSteps}: ${steps.join(', ')}` : said.noActiveSteps;
  }

  #reachable(graphics, text, element) {
    graphics.setAttribute('tabindex', '0');
    graphics.setAttribute('role', 'button');
    graphics.setAttribute('aria-label', text);
    graphics.addEventListener('focus', () => graphics.matches(':focus-visible') && this.#viewer.get('canvas').scrollToElement(element, MARGIN));
    graphics.addEventListener('keydown', (event) => {
      if (event.target === graphics && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        this.#announce(element);
      }
    });
  }

  #announce(element) {
    const target = element.labelTarget || element;
    if (!target.parent) {
      return;
    }
    const { id, name = '', $type: type } = target.businessObject;
    this.dispatchEvent(new CustomEvent('element-click', { bubbles: true, composed: true, detail: { id, type, name } }));
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLButtonElement && event.key === ' ') {
      return;
    }
    const canvas = this.#viewer.get('canvas');
    const pan = (dx, dy) => canvas.scroll({ dx, dy });
    const act = {
      '+': () => this.#zoom(ZOOM_STEP),
      '=': () => this.#zoom(ZOOM_STEP),
      '-': () => this.#zoom(1 / ZOOM_STEP),
      0: () => this.#whole(),
      ArrowLeft: () => pan(PAN, 0),
      ArrowRight: () => pan(-PAN, 0),
      ArrowUp: () => pan(0, PAN),
      ArrowDown: () => pan(0, -PAN)
    }[event.key];
    if (act) {
      event.preventDefault();
      this.#touched = true;
      act();
    }
  }

  #scrolling(wanted) {
    this.#touched ||= wanted;
    this.#viewer.get('zoomScroll').toggle(wanted);
  }

  #zoom(factor) {
    const canvas = this.#viewer.get('canvas');
    this.#touched = true;
    canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * factor)), 'auto');
  }

  #whole() {
    this.#touched = false;
    this.#show(0);
  }

  #fit() {
    this.#show(this.hasAttribute('whole') ? 0 : READABLE);
  }

  /** Shows all of the drawing, or, where that would be smaller than `smallest`, the part around the first token. */
  #show(smallest) {
    const canvas = this.#viewer.get('canvas');
    const { inner, outer } = canvas.viewbox();
    if (!outer.width || !outer.height || !inner.width) {
      return;
    }
    const fitting = Math.min((outer.width - 2 * MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height, LARGEST);
    const scale = Math.max(fitting, smallest);
    const width = outer.width / scale;
    const height = outer.height / scale;
    const token = this.#firstToken();
    const x = middle(inner.x, inner.width, width, token?.x ?? inner.x);
    const y = middle(inner.y, inner.height, height, token?.y ?? inner.y + inner.height / 2);
    canvas.viewbox({ x: x - width / 2, y: y - height / 2, width, height });
  }

  #firstToken() {
    const [id] = this.#activeSteps().keys();
    const element = id && this.#viewer.get('elementRegistry').get(id);
    return element && { x: element.x + element.width / 2, y: element.y + element.height / 2 };
  }

  #fail(failure) {
    const message = this.querySelector('.message');
    message.textContent = `${texts(this).failed} (${failure.message})`;
    message.hidden = false;
    this.classList.add('failed');
  }
}

function named(element) {
  return !element.labelTarget && !element.waypoints && element.parent && element.businessObject.name;
}

function surrounds(element) {
  return (element.children || []).some((child) => !child.labelTarget);
}

/** Where the middle of a window lies: at what is wanted, as far as the drawing reaches; a drawing that fits is centred. */
function middle(start, length, window, wanted) {
  return length + 2 * MARGIN > window ? clamp(wanted, start - MARGIN + window / 2, start + length + MARGIN - window / 2) : start + length / 2;
}

function clamp(value, low, high) {
  return Math.max(low, Math.min(high, value));
}

function node(tag, attributes) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

function styled() {
  const href = new URL('bpmn-view.css', import.meta.url).href;
  if (![...document.styleSheets].some((sheet) => sheet.href === href)) {
    document.head.append(node('link', { rel: 'stylesheet', href }));
  }
}

styled();
customElements.define('bpmn-view', BpmnView);
