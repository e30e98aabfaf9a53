import { Command, type CommanderError } from 'commander';
import { version } from '../version.js';

const lessons = `
A first look, without a dossier:
  $ detente brief report.txt --date 2020-08-30          one report
  $ detente brief reports/ --html brief.html            a folder of them
  $ detente brief sources.urls --pair Russia China      a list of addresses, one a line

A dossier keeps the reports as received and a journal of what people decide:
  $ detente init s400 --title "Russia, China and the S-400"
  $ detente add s400 reports/*.html --publisher "Example Wire"
  $ detente brief s400
  $ detente why e0a1b2c3d4e5f6 s400                      which words and which rule made this code

Exit codes: 0 done; 2 wrong use; 3 no usable input; 4 dossier busy or damaged; 5 the machine failed (disk, network).
Nothing is sent anywhere but by "events --coder llm", to the server you name; the network is used only for addresses you name.
`;

type AddCommand = (program: Command) => void;

/** One command a file. Only the one that is asked for is loaded: a brief of one report starts sooner. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  brief: async () => (await import('./brief.js')).briefCommand,
  init: async () => (await import('./init.js')).initCommand,
  add: async () => (await import('./add.js')).addCommand,
  events: async () => (await import('./events.js')).eventsCommand,
  claims: async () => (await import('./claims.js')).claimsCommand,
  agree: async () => (await import('./agree.js')).agreeCommand,
  relation: async () => (await import('./relation.js')).relationCommand,
  partners: async () => (await import('./partners.js')).partnersCommand,
  breaks: async () => (await import('./breaks.js')).breaksCommand,
  reactions: async () => (await import('./reactions.js')).reactionsCommand,
  rules: async () => (await import('./rules.js')).rulesCommand,
  question: async () => (await import('./question.js')).questionCommand,
  forecast: async () => (await import('./forecast.js')).forecastCommand,
  next: async () => (await import('./next.js')).nextCommand,
  resolve: async () => (await import('./resolve.js')).resolveCommand,
  score: async () => (await import('./score.js')).scoreCommand,
  why: async () => (await import('./why.js')).whyCommand,
  hypothesis: async () => (await import('./hypothesis.js')).hypothesisCommand,
  evidence: async () => (await import('./evidence.js')).evidenceCommand,
  rate: async () => (await import('./rate.js')).rateCommand,
  weigh: async () => (await import('./weigh.js')).weighCommand,
  robust: async () => (await import('./robust.js')).robustCommand,
  lint: async () => (await import('./lint.js')).lintCommand,
  undo: async () => (await import('./undo.js')).undoCommand,
  rebuild: async () => (await import('./rebuild.js')).rebuildCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  unlock: async () => (await import('./unlock.js')).unlockCommand,
  import: async () => (await import('./import.js')).importCommand,
  export: async () => (await import('./export.js')).exportCommand,
};

/** The command line for these words (without Node and script). */
export async function program(words: readonly string[]): Promise<Command> {
  const detente = new Command('detente')
    .description('From reports about states to who did what to whom, what is claimed, and what does not fit.')
    .version(version, '--version')
    .option('--debug', 'show where in the program an error arose')
    .option('--no-colour', 'plain text on the terminal')
    .addHelpText('after', lessons)
    .showSuggestionAfterError(true)
    .exitOverride(wrongUse);
  const asked = words.find((word) => !word.startsWith('-'));
  const chosen = asked !== undefined && Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
  for (const name of chosen) (await commands[name]?.())?.(detente);
  for (const command of detente.commands) command.exitOverride(wrongUse);
  return detente;
}

/** Commander's own exits, in our exit codes. */
function wrongUse(error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0);
  // Commander has already printed what is wrong.
  process.exit(2);
}
