import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionaryCoder } from '../../src/coding/petrarch/coder.js';
import { verbFormsOf } from '../../src/coding/petrarch/inflect.js';
import { parseText } from '../../src/language/parseText.js';
import { readConllu } from '../../src/readers/conllu.js';
import { readActorNames } from '../../src/readers/petrarch/actors.js';
import { readAgentNames } from '../../src/readers/petrarch/agents.js';
import { readCodingOntology } from '../../src/readers/petrarch/ontology.js';
import { dictionaryKind, readPetrarchDictionaries } from '../../src/readers/petrarch/readDictionaries.js';
import { readVerbs } from '../../src/readers/petrarch/verbs.js';
import { parser } from '../language/netHarness.js';

const messages = ({ notices }: { notices: readonly { message: string }[] }) =>
  notices.map(({ message }) => message);

describe('actor dictionary', () => {
  it('gives every spelling all codes, with their days', () => {
    const { actors, notices } = readActorNames(
      '<!-- a comment\nof two lines -->\nPERU_ [PER]\n+LIMA\n\t[PERGOV > 900101] # note\n\t[PERELI 19910101 - 301231]\n',
      'a.actors.txt',
    );
    const codes = [
      { code: 'PER' },
      { code: 'PERGOV', from: '1990-01-01' },
      { code: 'PERELI', from: '1991-01-01', to: '2030-12-31' },
    ];
    expect(actors).toEqual([
      { words: ['PERU'], codes },
      { words: ['LIMA'], codes },
    ]);
    expect(notices).toEqual([]);
  });

  it('names file and line of what it cannot read', () => {
    const read = readActorNames(
      'PERU [PER]\nKENYA [KEN\nFIJI [950601-990815]\nOMAN\n+MUSCAT\n',
      'a.actors.txt',
    );
    expect(messages(read)).toEqual([
      'a.actors.txt:2: a bracket is not closed: "KENYA [KEN".',
      'a.actors.txt:2: an actor without code: "KENYA [KEN".',
      'a.actors.txt:3: no code that can be read: "FIJI [950601-990815]".',
      'a.actors.txt:3: an actor without code: "FIJI [950601-990815]".',
      'a.actors.txt:4: an actor without code: "OMAN".',
    ]);
  });
});

describe('agent dictionary', () => {
  it('forms plurals and fills in sets', () => {
    const { agents } = readAgentNames(
      '!WHO! = MAN, WOMEN\nDEPUTY [~LEG]\nPOLICE {} [ ~COP]\nGOOSE {GEESE} [~BIR]\nCHURCH!WHO! [~REL]\n',
      'b',
    );
    expect(agents.map(({ words, code }) => `${words.join(' ')} ${code}`)).toEqual([
      'DEPUTY ~LEG',
      'DEPUTIES ~LEG',
      'POLICE ~COP',
      'GOOSE ~BIR',
      'GEESE ~BIR',
      'CHURCHMAN ~REL',
      'CHURCHWOMEN ~REL',
    ]);
  });

  it('names what it cannot read', () => {
    expect(messages(readAgentNames('DEPUTY [LEG]\nCHURCH!WHO! [~REL]\n', 'b'))).toEqual([
      'b:1: no agent that can be read, its code needs a ~: "DEPUTY [LEG]".',
      'b:2: a set between ! ! that the file does not name: "CHURCH!WHO! [~REL]".',
    ]);
  });
});

describe('coding ontology', () => {
  it('adds and subtracts', () => {
    const { ontology, notices } = readCodingOntology(
      '030:0x3000#Intend\n122:-0xFFFF+0x2040+0x300# x\nbad\n',
      'o',
    );
    expect([...ontology]).toEqual([
      ['030', 0x3000],
      ['122', -0xffff + 0x2040 + 0x300],
    ]);
    expect(notices.map(({ message }) => message)).toEqual([
      'o:3: no code and number that can be read: "bad".',
    ]);
  });
});

describe('verb dictionary', () => {
  it('reads blocks, own codes, forms and verbs of several words', () => {
    const { verbs } = readVerbs(
      '--- GO [040] ---\nGO {WENT GOES}\nPAY [070]\n+BREAK_OFF {+BROKE_OFF}\nWIRE_+TAP {WIRE_+TAPPED}\n- * (TO PEACE) [---]\n',
      'v',
    );
    const written = verbs.map(({ words, head, code }) => `${words.join('_')} ${head} ${code.there}`);
    expect(written).toContain('WENT 0 040');
    expect(written).toContain('PAYING 0 070');
    expect(written).toContain('BROKE_OFF 0 040');
    expect(written).toContain('WIRE_TAPPED 1 040');
    expect(new Set(verbs.map(({ patterns }) => patterns)).size).toBe(1);
    expect(verbs[0]?.patterns[0]).toMatchObject({ code: {}, literal: false, file: 'v', line: 6 });
  });

  it('knows the first format by its patterns', () => {
    const { verbs } = readVerbs('--- GO [040] ---\nGO\n- SAID WILL_* NOW_ [041:042]\n', 'v');
    expect(verbs[0]?.patterns[0]).toMatchObject({
      literal: true,
      code: { there: '041', back: '042' },
      before: [
        { word: 'WILL', tight: true },
        { word: 'SAID', tight: false },
      ],
      after: [{ word: 'NOW', tight: false, exact: true }],
    });
  });

  it('reads sets, nested and of several words, and joins a set that stands twice', () => {
    const { synonyms } = readVerbs('&MONEY_\n+GOLD COIN\n# note\n+&CASH\n\n&MONEY\n+(IN KIND)\n', 'v');
    expect(synonyms.get('MONEY')?.map((parts) => parts.map(({ kind }) => kind))).toEqual([
      ['word', 'word'],
      ['set'],
      ['prepositional'],
    ]);
  });

  it('begins a block with every verb behind patterns where blocks have no heads', () => {
    const { verbs } = readVerbs('GO [040] ;note\n- * HOME [041]\nRUN [050]\n- * HOME [051]\n', 'v');
    expect(verbs.find(({ words }) => words[0] === 'RUN')?.patterns.map(({ code }) => code.there)).toEqual([
      '051',
    ]);
  });

  it('names patterns with a set that is nowhere', () => {
    const text = '&HERE\n+A\n\n--- GO [040] ---\nGO\n- * {NEW &THERE} (TO &HERE) [041]\n';
    expect(messages(readPetrarchDictionaries([{ name: 'verbs', text }]))).toEqual([
      'verbs:6: no file has the set &THERE, so the pattern never matches.',
    ]);
  });

  it('passes over no line in silence', () => {
    const text = [
      '--- GO --- ',
      'GO [040]',
      '- * (TO [041]',
      '- TO [041]',
      '- * HOME',
      '* HOME [042]',
      '~ a (a b GO) = a b 010',
      '--- RUN [050] [051] ---',
      'RUN [05 0]',
    ].join('\n');
    expect(messages(readVerbs(text, 'v')).map((message) => message.replace(/: "[\s\S]*$/, ''))).toEqual([
      'v:1: no code in the head of a block, its verbs need their own',
      'v:3: no pattern that can be read',
      'v:4: no pattern that can be read',
      'v:5: a pattern without code',
      'v:6: a pattern without its dash, read as one',
      'v:7: no transformation that can be read',
      'v:8: two codes in the head of a block, the first was taken',
      'v:9: no code that can be read',
    ]);
  });

  it('matches the first format word by word, with any words in front', () => {
    const coder = createDictionaryCoder(
      readPetrarchDictionaries([
        { name: 'actors.txt', text: 'PERU [PER]\nKENYA [KEN]\n' },
        {
          name: 'verbs.txt',
          text: '--- MEET [040] ---\nMEET\n- SAID WILL_NOT_* [111]\n- NEVER * [112]\n--- SAY [---] ---\nSAY {SAID}\n',
        },
      ]).dictionaries,
    );
    const code = (text: string) =>
      coder
        .codeStory(parseText(parser, text).sentences)
        .flatMap(({ events }) => events.map((event) => event.code));
    expect(code('Peru said it will not meet Kenya.')).toEqual(['111']);
    expect(code('Peru will not meet Kenya.')).toEqual(['040']);
    expect(code('Peru will meet Kenya.')).toEqual(['040']);
  });
});

describe('verb forms', () => {
  it.each([
    ['DENY', 'DENIES DENIED DENYING'],
    ['ARRIVE', 'ARRIVES ARRIVED ARRIVING'],
    ['AGREE', 'AGREES AGREED AGREEING'],
    ['MARCH', 'MARCHES MARCHED MARCHING'],
    ['STOP', 'STOPS STOPED STOPING STOPPED STOPPING'],
    ['PLAY', 'PLAYS PLAYED PLAYING'],
  ])('%s', (verb, forms) => expect(verbFormsOf(verb).slice(1).join(' ')).toBe(forms));
});

describe('files', () => {
  it.each([
    ['dict/PETR.Own.actors.txt', 'actors'],
    ['Phoenix.agents.txt', 'agents'],
    ['a_discards_1.txt', 'discards'],
    ['verbs.txt', 'verbs'],
    ['Internal_Coding_Ontology.txt', 'ontology'],
    ['actors/readme.txt', undefined],
  ])('%s', (name, kind) => expect(dictionaryKind(name)).toBe(kind));

  it('a file of unknown kind is named', () => {
    const { notices } = readPetrarchDictionaries([{ name: 'notes.txt', text: 'x' }]);
    expect(notices.map(({ code }) => code)).toEqual(['readers/dictionary-kind']);
  });

  it('reads any text without failing', () => {
    const character = fc.constantFrom(...'&+-*[](){}_<>~!#;:^$%AB1 \n'.split(''));
    const text = fc.array(character, { maxLength: 80 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('actors', 'agents', 'discards', 'verbs', 'ontology'),
        (words, kind) => {
          const { dictionaries } = readPetrarchDictionaries([{ name: kind, text: words }]);
          expect(createDictionaryCoder(dictionaries).code({ ...empty })).toEqual({ events: [] });
        },
      ),
    );
  });
});

const empty = { index: 0, start: 0, end: 0, text: '', tokens: [], kind: 'prose' as const };

describe('CoNLL-U', () => {
  it('gives trees of the first version the relations of the second', () => {
    const rows = [
      ['1', 'Peru', 'Peru', 'PROPN', 'NNP', '_', '3', 'nsubjpass', '_', '_'],
      ['2', 'was', 'be', 'AUX', 'VBD', 'Mood=Ind', '3', 'auxpass', '_', '_'],
      ['2-3', 'x', '_', '_', '_', '_', '_', '_', '_', '_'],
      ['3', 'thanked', 'thank', 'VERB', 'VBN', '_', '0', 'root', '_', 'SpaceAfter=No'],
      ['4', '.', '.', 'PUNCT', '.', '_', '3', 'punct', '_', '_'],
    ];
    const [sentence, ...more] = readConllu(`# text\n${rows.map((row) => row.join('\t')).join('\n')}\n\n`);
    expect(more).toEqual([]);
    expect(sentence?.text).toBe('Peru was thanked.');
    expect(sentence?.tokens.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
      '2 nsubj:pass',
      '2 aux:pass',
      '-1 root',
      '2 punct',
    ]);
    expect(sentence?.tokens.every(({ start, end, text }) => sentence.text.slice(start, end) === text)).toBe(
      true,
    );
  });
});
