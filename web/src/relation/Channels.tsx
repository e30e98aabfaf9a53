import type { JSX } from 'preact';
import type { DirectionRecord } from '../../../src/server/shapes/relation.js';
import { useWidth } from '../parts/width.js';
import { words } from '../words.js';

const t = words.relation;
const height = 34;

type Bins = DirectionRecord['bins'];
type Channel = DirectionRecord['channels'][number];

const countIn: Readonly<Record<string, (counts: Bins[number]['counts']) => number>> = {
  'verbal cooperation': ({ vc }) => vc,
  'material cooperation': ({ mc }) => mc,
  conflict: ({ vx, mx }) => vx + mx,
  'material conflict': ({ mx }) => mx,
};

/** The channels under each other on one time axis: rates as bars, levels as steps, breaks as lines. */
export function Channels(props: { readonly direction: DirectionRecord; readonly bin: string }): JSX.Element {
  const { bins, channels } = props.direction;
  return (
    <section class="channels" aria-label={t.channels}>
      <h3>{t.channels}</h3>
      {channels.map((channel) => (
        <Small key={channel.channel} channel={channel} bins={bins} />
      ))}
    </section>
  );
}

function Small({ channel, bins }: { readonly channel: Channel; readonly bins: Bins }): JSX.Element {
  const { box, width } = useWidth<SVGSVGElement>(640);
  const count = countIn[channel.channel] ?? (() => 0);
  const rates = bins.map(({ counts, exposure }) => (exposure > 0 ? count(counts) / exposure : 0));
  const most = Math.max(0.001, ...rates);
  const x = (index: number) => (index / bins.length) * width;
  const y = (rate: number) => height - (rate / most) * (height - 4);
  const look = channel.channel.includes('conflict') ? 'conf' : 'coop';
  const steps = channel.segments.map(({ from, to, rate }) => `M${x(from)},${y(rate)}H${x(to)}`).join('');
  const says = `${channel.channel}: ${channel.segments.map(({ rate }) => `${(100 * rate).toFixed(1)} %`).join(', ')}`;
  return (
    <div class="small">
      <span class="small-name">{channel.channel}</span>
      <svg ref={box} class="chart" height={height} role="img" aria-label={says}>
        {rates.map((rate, index) => (
          <rect
            key={bins[index]?.start}
            class={`fill-${look}-light`}
            x={x(index)}
            width={Math.max(1, width / bins.length - 1)}
            y={y(rate)}
            height={height - y(rate)}
          />
        ))}
        <path class={`step line-${look}`} d={steps} />
        {channel.breaks.map(({ index }) => (
          <line key={index} class="break-line" x1={x(index)} x2={x(index)} y1={0} y2={height} />
        ))}
      </svg>
    </div>
  );
}
