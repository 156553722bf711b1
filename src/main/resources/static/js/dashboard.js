// Draws the tables of the dashboard; without this script the tables are all there is, and say the same.
import { digits } from '/forms/shared/reader.js';
import { init } from '/js/echarts/echarts.js';

const BARS = ['#17603a', '#8a6414', '#0b4f6d', '#6b7885', '#9c1c1c'];
const STAGES = ['#8a6414', '#6b7885', '#0b4f6d', '#17603a', '#7a4a8c'];
const LOW_TO_HIGH = ['#e9a5a5', '#f5dfae', '#d5e8c8', '#8cc5a0'];
const LETTERS = { fontFamily: 'Sarabun, sans-serif', fontSize: 14, color: '#1d2733' };
const ROW = 44;
const ROUND = 110;
const NARROW = 640;
const THAI = '\u0e01';

const printing = document.querySelector('[data-print]');
printing.hidden = false;
printing.addEventListener('click', () => window.print());

for (const place of document.querySelectorAll('[data-chart]')) {
  draw(place, numbersOf(document.getElementById(place.dataset.table)));
}

function numbersOf(table) {
  const text = cell => cell.textContent.trim();
  const columns = [...table.tHead.rows[0].cells].slice(1).map(text);
  const rows = [...table.tBodies[0].rows];
  return {
    columns,
    names: rows.map(row => text(row.cells[0])),
    values: rows.map(row => [...row.cells].slice(1).map(cell => (cell.dataset.value === '' ? null : Number(cell.dataset.value)))),
  };
}

function draw(place, numbers) {
  place.hidden = false;
  const heat = place.dataset.chart === 'heat';
  place.style.height = `${numbers.names.length * ROW + ROUND}px`;
  const chart = init(place, null, { renderer: 'canvas' });
  const show = () => chart.setOption(heat ? heatMap(numbers, place.clientWidth) : bars(numbers, place), true);
  show();
  new ResizeObserver(() => {
    chart.resize();
    show();
  }).observe(place);
  // What is drawn before the letters are there is drawn in others.
  document.fonts.load('14px Sarabun', THAI).then(show);
  offerPicture(place.dataset.name, chart);
}

function names(numbers, width) {
  const [word] = numbers.names[0]?.split(' ') ?? [''];
  const alike = numbers.names.length > 1 && numbers.names.every(name => name.startsWith(`${word} `)); // as all indicators
  const room = width < NARROW ? width * 0.36 : Math.min(360, width * 0.3);
  return {
    type: 'category',
    inverse: true,
    data: numbers.names,
    axisTick: { show: false },
    axisLabel: { ...LETTERS, width: room, overflow: 'truncate', formatter: name => (alike ? name.slice(word.length + 1) : name) },
  };
}

function bars(numbers, place) {
  const colours = place.dataset.name === 'days' ? STAGES : BARS;
  return {
    ...frame(36),
    color: colours,
    legend: { type: 'plain', top: 0, left: 0, textStyle: LETTERS },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { ...LETTERS, formatter: digits, hideOverlap: true } },
    yAxis: names(numbers, place.clientWidth),
    series: numbers.columns.map((name, at) => ({
      name,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 26,
      data: numbers.values.map(row => row[at]),
      label: { show: true, ...LETTERS, color: '#fff', formatter: one => (one.value ? digits(one.value) : '') },
      labelLayout: { hideOverlap: true },
    })),
  };
}

function heatMap(numbers, width) {
  const cells = numbers.values.flatMap((row, y) => row.map((value, x) => [x, y, value]).filter(cell => cell[2] !== null));
  return {
    ...frame(8),
    xAxis: { type: 'category', data: numbers.columns, position: 'bottom', axisLabel: LETTERS, axisTick: { show: false } },
    yAxis: names(numbers, width),
    visualMap: {
      min: 50,
      max: 100,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      calculable: false,
      text: [digits(100), digits('50')],
      textStyle: LETTERS,
      inRange: { color: LOW_TO_HIGH },
    },
    series: [{
      type: 'heatmap',
      data: cells,
      itemStyle: { borderColor: '#fff', borderWidth: 2 },
      label: { show: true, ...LETTERS, formatter: one => digits(one.value[2].toFixed(width < NARROW ? 0 : 2)) },
    }],
  };
}

// The element itself says to whoever listens what is drawn.
function frame(top) {
  return {
    animation: false,
    backgroundColor: '#fff',
    textStyle: LETTERS,
    grid: { top: top + 24, left: 8, right: 24, bottom: 44, containLabel: true },
  };
}

function offerPicture(name, chart) {
  const button = document.querySelector(`[data-png="${name}"]`);
  button.hidden = false;
  button.addEventListener('click', () => {
    chart.renderToCanvas({ pixelRatio: 2, backgroundColor: '#fff' }).toBlob(picture => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(picture);
      link.download = `${name}.png`;
      link.click();
      URL.revokeObjectURL(link.href);
    }, 'image/png');
  });
}
