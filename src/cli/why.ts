import type { Command } from 'commander';
import { inert } from '../briefs/inert.js';
import type { Material } from '../briefs/material.js';
import { eventNotation } from '../coding/notation.js';
import { UserError } from '../model/errors.js';
import type { ReasonStep } from '../model/event.js';
import type { OwnSentence } from '../model/ownSentence.js';
import type { Span } from '../model/span.js';
import { openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';

const lessons = `
Ids stand in "detente events", "detente claims" and at each line of a brief's JSON.

  $ detente why e0a1b2c3d4 s400
  $ detente why e0a1b2c3d4 report.txt --date 2020-08-30
`;

/** `detente why`: the reason trail of one id. */
export function whyCommand(program: Command): void {
  const command = program
    .command('why')
    .description(
      'show which words and which rule made an event, a claim or a finding; or the terms of a forecast or ranking',
    )
    .argument(
      '<id>',
      'id of an event, claim, finding, group, own sentence (S1), forecast (F1) or ranking (R1)',
    )
    .argument('<inputs...>', 'the dossier or the reports it comes from');
  withReading(command)
    .option('--json', 'the whole record')
    .addHelpText('after', lessons)
    .action(
      async (id: string, inputs: string[], options: ReadingOptions & { json?: boolean }, self: Command) => {
        const terminal = terminalOf(self);
        if (/^[FR]\d+$/.test(id))
          return terminal.out(
            await (id.startsWith('F') ? forecastTrail : rankingTrail)(
              id,
              inputs[0] ?? '',
              options.json ?? false,
            ),
          );
        const { material, own } = await openMaterial(inputs, options, terminal);
        const sentence = own?.find((one) => one.id === id);
        if (sentence)
          return terminal.out(options.json ? `${JSON.stringify(sentence)}\n` : ownTrail(material, sentence));
        terminal.out(options.json ? `${JSON.stringify(recordOf(material, id))}\n` : explain(material, id));
      },
    );
}

/** Terms, dates and events of a forecast in a dossier's ledger. */
async function forecastTrail(id: string, dossier: string, json: boolean): Promise<string> {
  const { withForecasts } = await import('./forecastPlace.js');
  const { whyForecast } = await import('./forecastText.js');
  return withForecasts(dossier, { mode: 'read' }, async ({ ledger }) => {
    const forecast = ledger.forecasts.find((one) => one.id === id);
    const question = ledger.questions.find((one) => one.id === forecast?.question);
    if (forecast && question)
      return json ? `${JSON.stringify(forecast)}\n` : whyForecast(forecast, question.text);
    throw new UserError('cli/unknown-id', `There is no forecast ${id} in this dossier.`, {
      hint: 'List them with "detente question list <dossier>".',
    });
  });
}

/** Every term of a ranking in a dossier's ledger, with its acts. */
async function rankingTrail(id: string, dossier: string, json: boolean): Promise<string> {
  const { withForecasts } = await import('./forecastPlace.js');
  const { rankingLines } = await import('./rankingText.js');
  return withForecasts(dossier, { mode: 'read' }, async ({ ledger }) => {
    const ranking = ledger.rankings?.find((one) => one.id === id);
    if (ranking)
      return json
        ? `${JSON.stringify(ranking)}\n`
        : `${rankingLines(ranking, { terms: 20, acts: 5 }).join('\n')}\n`;
    throw new UserError('cli/unknown-id', `There is no ranking ${id} in this dossier.`, {
      hint: 'Make one with "detente next <dossier> <party> --type <code>".',
    });
  });
}

/** Who wrote a sentence of the brief, and the words it cites. */
function ownTrail(material: Material, { text, cites, lost, by, at, changed }: OwnSentence): string {
  const lines = [
    text,
    `  the analyst's own: ${by}, ${at.slice(0, 10)}${changed ? `, changed by ${changed.by}, ${changed.at.slice(0, 10)}` : ''}`,
    ...(cites.length === 0 ? ['  no source: his own judgement'] : []),
    ...(lost > 0 ? [`  citations whose words are no more at their place: ${lost}`] : []),
  ];
  const places = cites.flatMap(({ report, span }) => place(material, report, span));
  return inert(`${lines.join('\n')}${places.join('') || '\n'}`);
}

function recordOf(material: Material, id: string): unknown {
  const all: readonly { readonly id: string }[] = [
    ...material.events,
    ...material.claims,
    ...material.findings,
    ...material.groups,
  ];
  const found = all.find((one) => one.id === id);
  if (found) return found;
  throw new UserError(
    'cli/unknown-id',
    `There is no event, claim, finding or group ${id} in this material.`,
    {
      hint: 'List ids with `detente events` or `detente claims` on the same inputs and the same --date.',
    },
  );
}

function explain(material: Material, id: string): string {
  const event = material.events.find((one) => one.id === id);
  if (event)
    return [
      eventNotation(event),
      ...place(material, event.report, event.sentence),
      ...event.reasons.map(stepLine),
      ...tellings(material, id),
    ].join('');
  const claim = material.claims.find((one) => one.id === id);
  if (claim)
    return [
      `${claim.kind}: ${JSON.stringify(claim.content.exact)}`,
      ...place(material, claim.report, claim.sentence),
      ...claim.reasons.map(stepLine),
    ].join('');
  const finding = material.findings.find((one) => one.id === id);
  if (finding)
    return [
      finding.says,
      ...finding.argument.map((step, index) => `\n  ${index + 1}. ${step}`),
      ...finding.sides.flatMap((side) => [
        ...place(material, side.report, side.span),
        `\n  ${side.strength.words}`,
      ]),
      '\n',
    ].join('');
  return `${JSON.stringify(recordOf(material, id), null, 2)}\n`;
}

function place(material: Material, report: string, span: Span): string[] {
  const found = material.reports.find((one) => one.id === report);
  const name = [found?.publisher, found?.date, found?.origin].filter((part) => part).join(', ');
  return [
    `\n  in ${report} (${name}), characters ${span.start}-${span.end}:\n    ${span.exact.replace(/\s+/g, ' ')}\n`,
  ];
}

function stepLine({ rule, says, span }: ReasonStep): string {
  const where = span ? ` [${span.start}-${span.end} ${JSON.stringify(span.exact.slice(0, 60))}]` : '';
  return `  ${rule}: ${says}${where}\n`;
}

function tellings(material: Material, id: string): string[] {
  const group = material.groups.find((one) => one.events.includes(id));
  if (!group || group.events.length < 2) return [];
  const others = group.events.filter((one) => one !== id);
  return [`  told in ${group.reports} reports from ${group.origins} origins; also ${others.join(', ')}\n`];
}
