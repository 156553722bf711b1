// What the dashboard draws: bars and a heat map, on a canvas, which needs no styles that the content security policy forbids.
export { init } from 'echarts/core';
import { use } from 'echarts/core';
import { BarChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, LegendComponent, VisualMapContinuousComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, HeatmapChart, GridComponent, LegendComponent, VisualMapContinuousComponent, CanvasRenderer]);
