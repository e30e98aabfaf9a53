import { expect, it } from 'vitest';
import { busyness } from '../../../src/forecasts/links/busyness.js';
import { CandidateRows } from '../../../src/forecasts/links/candidateRows.js';
import { explainLinks } from '../../../src/forecasts/links/explain.js';
import { daysOf, type Facts, factsOf, type Link, linkAt } from '../../../src/forecasts/links/facts.js';
import { LinkForecaster } from '../../../src/forecasts/links/forecaster.js';
import { History } from '../../../src/forecasts/links/history.js';
import { sidesOf } from '../../../src/forecasts/links/sides.js';
import { walk } from '../../../src/forecasts/links/walk.js';
import { madeUpLinks, names, relations } from './material.js';

const days = 48;
const links = madeUpLinks(days);

const historyOf = (facts: Facts) => {
  const history = new History(names.length, relations, sidesOf(names));
  for (const { from, to } of daysOf(facts)) history.learn(facts, from, to);
  return history;
};

function learnt(): LinkForecaster {
  const forecaster = new LinkForecaster(relations * 2, 1);
  walk(new History(names.length, relations, sidesOf(names)), {
    facts: factsOf(links),
    asks: (day) => day >= 20,
    knownUntil: (day) => day - 1,
    visit: (question, candidates) => forecaster.learn(question, candidates),
  });
  forecaster.fit();
  return forecaster;
}

const { linear: model } = learnt();

type Question = { readonly subject: number; readonly relation: number };

const rowsOf = (facts: Facts, question: Question) => {
  const candidates = new CandidateRows(historyOf(facts));
  candidates.look(question.subject, days);
  candidates.ask(question.relation);
  return candidates;
};

const explained = (given: readonly Link[], question: Question, top: number) => {
  const facts = factsOf(given);
  const candidates = rowsOf(facts, question);
  return {
    facts,
    answers: explainLinks({ model, facts, question: { ...question, day: days }, candidates, top }),
  };
};

/** Score of one candidate when only some links are known; undefined when it is none any more. */
const scoreOf = (given: readonly Link[], question: Question, entity: number): number | undefined => {
  const candidates = rowsOf(factsOf(given), question);
  const scores = new Float64Array(candidates.size);
  model.score(
    { relation: question.relation, busy: busyness(candidates.subject.partners) },
    candidates,
    scores,
  );
  const row = candidates.entity.subarray(0, candidates.size).indexOf(entity);
  return row < 0 ? undefined : scores[row];
};

const questions = Array.from({ length: 12 }, (_, subject) => ({
  subject: subject * 3,
  relation: subject % relations,
}));

it('the terms of a score add up to it, and the best comes first', () => {
  for (const question of questions.slice(0, 4)) {
    const { answers } = explained(links, question, 5);
    answers.forEach(({ score, terms, place }, at) => {
      expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 6);
      expect(place).toBe(at + 1);
      expect(score).toBeLessThanOrEqual(answers[at - 1]?.score ?? Number.POSITIVE_INFINITY);
    });
  }
});

it('every event behind a term is dated before the question and is told once', () => {
  const { answers, facts } = explained(links, { subject: 3, relation: 3 }, 3);
  for (const { terms, entity } of answers)
    for (const { events, family } of terms) {
      expect(new Set(events.map(({ row }) => row)).size).toBe(events.length);
      for (const { row, day } of events) {
        expect(day).toBe(facts.day[row]);
        expect(day).toBeLessThan(days);
        if (family === 'triple')
          expect([facts.subject[row], facts.object[row]].sort()).toEqual([3, entity].sort());
      }
    }
});

it('without the events of its largest term the score moves as the term says', () => {
  let moved = 0;
  for (const question of questions) {
    const { answers, facts } = explained(links, question, 1);
    const [best] = answers;
    const [largest] = best?.terms ?? [];
    if (best === undefined || largest === undefined || largest.events.length === 0) continue;
    const gone = new Set(largest.events.map(({ row }) => row));
    const rest = Array.from({ length: facts.length }, (_, row) => row)
      .filter((row) => !gone.has(row))
      .map((row) => linkAt(facts, row));
    const after = scoreOf(rest, question, best.entity);
    // Who is no candidate any more stands below all that are.
    if (after === undefined) expect(largest.effect).toBeGreaterThan(0);
    else expect(Math.sign(best.score - after)).toBe(Math.sign(largest.effect));
    moved++;
  }
  expect(moved).toBeGreaterThan(8);
});
