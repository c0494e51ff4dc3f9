import '../../patient-loading.js';

export default {
  app: { name: 'Welcome', vendor: 'Fit Note to Work' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
