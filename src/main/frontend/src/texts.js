/** The few words the island says itself, in the language of the page. */
const TEXTS = {
  en: {
    diagram: 'Process diagram',
    active: 'active',
    done: 'done',
    activeSteps: 'Active steps',
    noActiveSteps: 'No active step',
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (-)',
    fit: 'Show all (0)',
    failed: 'The diagram could not be loaded'
  },
  fr: {
    diagram: 'Diagramme du processus',
    active: 'en cours',
    done: 'terminé',
    activeSteps: 'Étapes en cours',
    noActiveSteps: 'Aucune étape en cours',
    zoomIn: 'Agrandir (+)',
    zoomOut: 'Réduire (-)',
    fit: 'Tout afficher (0)',
    failed: 'Le diagramme n’a pas pu être chargé'
  },
  es: {
    diagram: 'Diagrama del proceso',
    active: 'en curso',
    done: 'terminado',
    activeSteps: 'Pasos en curso',
    noActiveSteps: 'Ningún paso en curso',
    zoomIn: 'Ampliar (+)',
    zoomOut: 'Reducir (-)',
    fit: 'Mostrar todo (0)',
    failed: 'No se pudo cargar el diagrama'
  }
};

export function texts(element) {
  const language = element.closest('[lang]')?.lang.slice(0, 2).toLowerCase();
  return TEXTS[language] || TEXTS.en;
}
