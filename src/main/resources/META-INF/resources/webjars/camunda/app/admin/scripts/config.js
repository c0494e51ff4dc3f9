import '../../patient-loading.js';

export default {
  app: { name: 'Administration', vendor: 'Fit Note to Work' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
