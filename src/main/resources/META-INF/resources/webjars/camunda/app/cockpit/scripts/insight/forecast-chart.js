// A forecast by Chart.js: what is to be expected as things are, and what if they were otherwise. Lines differ in shape as well as colour; the table below says all of it.
import { element } from './parts.js';
import { library } from './behaviour-chart.js';
import { day } from './words.js';

const AS_IT_IS = { borderColor: '#425563', pointStyle: 'circle' };
const OTHERWISE = { borderColor: '#b3480c', pointStyle: 'triangle' };

export async function drawForecast(place, name, unit, code, asItIs, otherwise) {
  const Chart = await library();
  const canvas = element('canvas', { role: 'img', 'aria-label': `${name} by week; the table below has the same figures.` });
  place.replaceChildren(canvas);
  const line = (label, weeks, part, looks, filled, dash) => ({ label, data: weeks.map(week => week[code][part]), ...looks, backgroundColor: filled, borderWidth: 2, borderDash: dash, pointRadius: 4 });
  const lines = (weeks, words, looks) => [line(`Half, ${words}`, weeks, 'half', looks, looks.borderColor, []), line(`9 in 10, ${words}`, weeks, 'nineInTen', looks, '#fff', [6, 4])];
  new Chart(canvas, {
    type: 'line',
    data: { labels: asItIs.map(({ begins }) => day(begins)), datasets: [...lines(asItIs, 'as things are', AS_IT_IS), ...(otherwise ? lines(otherwise, 'if it were otherwise', OTHERWISE) : [])] },
    options: {
      animation: false, maintainAspectRatio: false, responsive: true,
      scales: { y: { beginAtZero: true, ticks: { precision: 0 }, title: { display: true, text: unit } } },
      plugins: { legend: { position: 'bottom', labels: { usePointStyle: true, boxHeight: 8 } } }
    }
  });
}
