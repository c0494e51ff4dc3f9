// A process behaviour chart by Chart.js (a WebJar, served by us). Special points have a shape of their own beside their colour; the table below says all of it.
import { element } from './parts.js';
import { figure, month, variation } from './words.js';

const CHART_JS = `${document.querySelector('base').getAttribute('app-root').replace(/\/[^/]*$/, '')}/webjars/chart.js/4.5.1/dist/chart.umd.js`;
const LOOKS = { COMMON: { colour: '#425563', shape: 'circle' }, IMPROVEMENT: { colour: '#0b5fb0', shape: 'triangle' }, CONCERN: { colour: '#b3480c', shape: 'rectRot' }, NEUTRAL: { colour: '#4c2c92', shape: 'star' } };

export async function drawChart(place, measure, points) {
  const Chart = await library();
  const canvas = element('canvas', { role: 'img', 'aria-label': `${measure.name} by month; the table below has the same figures.` });
  place.replaceChildren(canvas);
  const looks = points.map(({ variation: said }) => LOOKS[said.split('_')[0]]);
  const line = (label, of, dash) => ({ label, data: points.map(of), borderColor: '#425563', borderWidth: 1, borderDash: dash, pointRadius: 0 });
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: points.map(point => month(point.month)),
      datasets: [
        { label: measure.name, data: points.map(({ value }) => value), borderColor: '#768692', borderWidth: 2, pointRadius: 6,
          pointBackgroundColor: looks.map(({ colour }) => colour), pointBorderColor: looks.map(({ colour }) => colour), pointStyle: looks.map(({ shape }) => shape) },
        line('Average', ({ mean }) => mean, []), line('Lower limit', ({ lower }) => measure.unit === 'POINTS' ? lower : Math.max(0, lower), [6, 4]),
        line('Upper limit', ({ upper }) => measure.unit === 'SHARE' ? Math.min(1, upper) : upper, [6, 4])
      ]
    },
    options: {
      animation: false, maintainAspectRatio: false, responsive: true,
      scales: { y: { beginAtZero: measure.unit !== 'POINTS', ticks: { precision: measure.unit === 'COUNT' ? 0 : undefined, callback: value => figure(value, measure.unit) } } },
      plugins: { legend: { position: 'bottom' }, tooltip: { callbacks: { afterLabel: ({ datasetIndex, dataIndex }) => datasetIndex === 0 ? variation(points[dataIndex].variation) : '' } } }
    }
  });
}

/** The library puts itself into the window, unless an AMD loader stands there to catch it. */
export async function library() {
  if (!globalThis.Chart) {
    const loader = globalThis.define;
    globalThis.define = undefined;
    try {
      await import(CHART_JS);
    } finally {
      globalThis.define = loader;
    }
  }
  return globalThis.Chart;
}
