"""The probe set of test/language/probe.conllu: sentences of the held-out half of all word lists, balanced over constructions.

Run as `python3 probe.py`: writes the template half anew and keeps the sentences made by hand (`# made = hand`). A second
reading that English allows stands in the last column: `AltHead=5|AltDeprel=obl`; both count as right. Deterministic.
"""
import random

from conllu import name_classes
from templates import (Grammar, agree, arrest, attack, cut, deliver, deploy, give, impose, measures, people, rebels, seize, send, sign,
                       suspend, talk, troops, urge, visit, withdraw, hold, pacts, boats, arms)
from news import seized as goods_verbs, towns
from trees import V, W, flat, w

FILE = '../test/language/probe.conllu'
EACH = 13
states = set('''Afghanistan Algeria Angola Ankara Argentina Athens Australia Baghdad Bahrain Bangladesh Beirut Belgrade Benin Berlin Bern
Bhutan Botswana Brazil Bucharest Budapest Bulgaria Cairo Cameroon Canada Caracas Chad Chile Colombo Copenhagen Croatia Dakar Delhi Dhaka
Egypt Eritrea Fiji Gabon Gambia Ghana Greece Guyana Haiti Hanoi Helsinki Hungary India Iran Ireland Israel Jakarta Jamaica Japan Kampala
Kenya Khartoum Kigali Kuwait Latvia Liberia Libya Lithuania London Luanda Luxembourg Madrid Malawi Mali Manama Maputo Mauritius Mexico
Minsk Montevideo Morocco Moscow Mozambique Muscat Namibia Nauru Nepal Nicaragua Niger Norway Ottawa Pakistan Panama Peru Poland Portugal
Pretoria Qatar Rabat Riyadh Rome Russia Sanaa Sarajevo Seoul Singapore Slovakia Sofia Stockholm Sudan Suva Switzerland Tajikistan Tanzania
Tashkent Thailand Tirana Togo Tonga Tripoli Tunis Turkey Tuvalu Ukraine Uzbekistan Vanuatu Venezuela Vienna Vietnam Vilnius Warsaw
Windhoek Yerevan Zagreb Zambia'''.split())
demonyms = set('''Albanian American Angolan Armenian Austrian Bangladeshi Brazilian British Cameroonian Chadian Chilean Colombian Cuban Czech
Danish Ecuadorian Eritrean Ethiopian French German Hungarian Icelandic Indonesian Iraqi Israeli Jamaican Jordanian Kuwaiti Lebanese
Liberian Mexican Moroccan Norwegian Pakistani Peruvian Qatari Romanian Russian Senegalese Serbian Spanish Swedish Syrian Tanzanian
Ukrainian Vietnamese Yemeni Zambian'''.split())

TYPES = {
    'SANCTION': 'levy slap freeze halt withhold cancel postpone expel', 'AID': 'deliver send supply ship transfer lend offer train shelter',
    'MOBILIZE': 'mass move deploy store', 'ASSAULT': 'shell invade raid bomb burn destroy', 'SUPPORT': 'support applaud endorse laud', 'CONSULT': 'host summon meet phone',
    'ACCUSE': 'condemn denounce scold censure accuse suspect', 'REJECT': 'reject refuse deny avoid break', 'REQUEST': 'ask order call recommend request',
    'AGREE': 'reach pledge suggest agree', 'THREATEN': 'vow menace taunt', 'COERCE': 'detain release confiscate take steal', 'RETREAT': 'recall pull',
    'PROTEST': 'protest complain boycott', 'CONCEDE': 'concede ease drop repeal apologise', 'COOPERATE': 'begin share extradite pool'}
TYPE = {verb: kind for kind, verbs in TYPES.items() for verb in verbs.split()}
# Frames of types that the grammar lacks, never in training: verb, object, prepositions with what follows them.
EXTRA = [
    ('protest/protested/protested/protests/protesting', None, (('over', 'cause'),)), ('complain/complained/complained/complains/complaining', None, (('to', 'state'), ('about', 'cause'))),
    ('boycott/boycotted/boycotted/boycotts/boycotting', 'games', (('over', 'cause'),)), ('ease/eased/eased/eases/easing', 'curbs', (('on', 'state'),)),
    ('drop/dropped/dropped/drops/dropping', 'charges', (('against', 'state'),)), ('repeal/repealed/repealed/repeals/repealing', 'levies', (('on', 'state'),)),
    ('apologise/apologised/apologised/apologises/apologising', None, (('to', 'state'), ('for', 'cause'))), ('share/shared/shared/shares/sharing', 'intelligence', (('with', 'state'),)),
    ('extradite/extradited/extradited/extradites/extraditing', 'suspects', (('to', 'state'),)), ('pool/pooled/pooled/pools/pooling', 'satellites', (('with', 'state'),)),
    ('endorse/endorsed/endorsed/endorses/endorsing', 'state', ()), ('laud/lauded/lauded/lauds/lauding', 'state', (('for', 'cause'),)),
    ('menace/menaced/menaced/menaces/menacing', 'state', (('with', 'war'),)), ('taunt/taunted/taunted/taunts/taunting', 'state', (('with', 'war'),)),
    ('phone/phoned/phoned/phones/phoning', 'state', (('about', 'cause'),))]
# Adjectives that the grammar sets anywhere, and the only nouns they suit.
SUITS = {'heavy': 'tanks radars trucks', 'advanced': 'radars drones jets', 'military': 'supplies talks sales shipments', 'economic': 'talks supplies',
         'new': 'shipments supplies talks tanks jets drones radars', 'foreign': 'minister envoy', 'prime': 'minister', 'defence': 'minister', 'interior': 'minister'}
INANIMATE = set('tankers radars batteries'.split())
NO_BARE_FROM = set('talks flights sales'.split())


class Probe(Grammar):
    """The grammar over well-known actors only; notes the verb phrases it makes."""

    def __init__(self, seed):
        super().__init__(random.Random(seed), name_classes('../data/actors/states.tsv'), True)
        self.states = [n for n in self.states if n in states]
        self.demonyms = [n for n in self.demonyms if n in demonyms]
        self.seen = []

    def phrase(self):
        forms, complete = self.extra() if self.chance(0.4) else super().phrase()
        self.seen.append(forms[0])
        return forms, complete

    def extra(self):
        verb, what, phrases = self.g.choice(EXTRA)

        def complete(v):
            if what:
                v.r('obj', self.actor() if what == 'state' else W(what, 'NOUN', 'NN') if what == 'intelligence' else self.noun(what))
            for prep, kind in phrases:
                (v.right[-1] if what and prep in ('on', 'against') else v).r('nmod' if what and prep in ('on', 'against') else 'obl', self.pp(prep, self.filler(kind)))
            return v
        return tuple(verb.split('/')), complete

    def filler(self, kind):
        if kind == 'state':
            return self.state()
        if kind == 'town':
            return W(self.pick(towns), 'PROPN', 'NNP')
        return W(kind, 'NOUN', 'NN') if kind == 'war' else W(self.pick(['vote', 'verdict', 'ruling', 'crash', 'delay', 'speech']), 'NOUN', 'NN').l('det', w('the'))

    def state(self):
        return W(self.g.choice(self.states), 'PROPN', 'NNP')

    def told_by(self, c, verb):
        return W(verb, 'VERB', 'VBD').l('nsubj', self.speaker()).r('ccomp', c.before('mark', w('that')))

    # One method a construction; each gives a tree without its full stop.
    def plain(self):
        forms, complete = self.phrase()
        return complete(W(forms[1], 'VERB', 'VBD').l('nsubj', self.actor()))

    def passive_with(self, by):
        k = self.g.random()
        if k < 0.35:
            v, s, rest = self.pick(impose), self.noun(self.pick(measures)), ('on', self.state())
        elif k < 0.6:
            v, s, rest = self.pick(deliver), self.noun(self.pick([a for a in arms if a not in ('S-400', 'batteries', 'aircraft')])).l('nummod', w('two')), ('to', self.state())
        elif k < 0.8:
            v, s, rest = self.pick(V('shell/shelled/shelled/shells/shelling') + arrest), self.noun(self.pick(people)).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ')), None
        else:
            v, s, rest = self.pick(suspend[:-1]), self.noun(self.pick(cut)), None
        self.seen.append(v[0])
        node = W(v[2], 'VERB', 'VBN').l('nsubj:pass', s).l('aux:pass', w('were'))
        if rest:
            node.r('obl', self.pp(*rest))
        return node.r('obl:agent', self.pp('by', self.actor())) if by else node

    def passive_by(self):
        return self.passive_with(True)

    def passive_bare(self):
        v = self.passive_with(False)
        return self.day(v)

    def reduced_relative(self):
        """Tariffs levied by A on B hurt C."""
        v = self.pick(impose[:-1] + deliver + deploy)
        self.seen.append(v[0])
        forms = {'levy': measures, 'slap': measures, 'mass': troops, 'move': troops}.get(v[0], boats)
        head = self.noun(self.pick(forms))
        a = W(v[2], 'VERB', 'VBN').r('obl:agent', self.pp('by', self.state()))
        if forms is measures:
            a.r('obl', self.pp('on', self.state()))
        elif forms is boats:
            a.r('obl', self.pp('to', self.state()))
        else:
            a.r('obl', self.pp('near', self.state()))
        return W(self.pick(['angered', 'worried', 'hurt', 'divided']), 'VERB', 'VBD').l('nsubj', head.r('acl', a)).r('obj', self.state())

    def relative_clause(self):
        if self.chance(0.5):
            forms, complete = self.phrase()
            rel = complete(W(forms[1], 'VERB', 'VBD').l('nsubj', w('which')))
            s = self.state().r('acl:relcl', rel.before('punct', w(',')).r('punct', w(',')))
        else:
            v = self.pick(sign)
            self.seen.append(v[0])
            rel = W(v[1], 'VERB', 'VBD').l('obj', w('which')).l('nsubj', self.state())
            s = self.pact().r('acl:relcl', rel.before('punct', w(',')).r('punct', w(',')))
            return W('worried', 'VERB', 'VBD').l('nsubj', s).r('obj', self.state())
        forms, complete = self.phrase()
        return complete(W(forms[1], 'VERB', 'VBD').l('nsubj', s))

    def attribution_initial(self):
        return self.told() if self.chance(0.3) else self.told_by(self.plain(), self.pick(self.said)[1])

    def attribution_final(self):
        return self.now_said() if self.chance(0.3) else W(self.pick(self.said)[1], 'VERB', 'VBD').l('ccomp', self.plain().r('punct', w(','))).l('nsubj', self.speaker())

    def attribution_medial(self):
        while True:
            v = self.medial()
            if any(c.rel == 'parataxis' for c in v.left):
                return v
            self.seen = []

    def according_to(self):
        s = self.speaker().before('case', W('according', 'VERB', 'VBG').r('fixed', w('to')))
        return self.plain().before('obl', s.r('punct', w(','))) if self.chance(0.5) else self.plain().r('obl', s.before('punct', w(',')))

    def negation(self):
        if self.chance(0.4):
            return self.shaded()
        forms, complete = self.phrase()
        k = self.g.random()
        v = W(forms[0] if k < 0.7 else forms[1], 'VERB', 'VB' if k < 0.7 else 'VBD').l('nsubj', self.actor())
        if k < 0.7:
            v.l('aux', w(self.g.choice(['did', 'would', 'will']))).l('advmod', w('not'))
        else:
            v.l('advmod', W('never', 'ADV', 'RB'))
        return complete(v)

    def modality(self):
        forms, complete = self.phrase()
        if self.chance(0.4):
            x = complete(W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO')))
            verb = self.g.choice(['expected', 'ready', 'likely'])
            head = W(verb, 'VERB', 'VBN') if verb == 'expected' else W(verb, 'ADJ', 'JJ')
            return head.l('nsubj:pass' if verb == 'expected' else 'nsubj', self.state()).l('aux:pass' if verb == 'expected' else 'cop', w('is')).r('xcomp', x)
        return complete(W(forms[0], 'VERB', 'VB').l('nsubj', self.actor()).l('aux', W(self.g.choice(['might', 'must', 'should', 'will', 'could']), 'AUX', 'MD')))

    def denial(self):
        k = self.g.random()
        if k < 0.4:
            self.seen.append('deny')
            return self.denied_news()
        v = W('denied', 'VERB', 'VBD').l('nsubj', self.actor())
        forms, complete = self.phrase()
        if k < 0.7:
            return v.r('xcomp', complete(W(forms[4], 'VERB', 'VBG')))
        return v.r('ccomp', complete(self.pastverb(forms).before('nsubj', w('it')).before('mark', w('that'))))

    def control(self):
        return self.plain()

    def actor_list(self):
        forms, complete = self.phrase()
        return complete(W(forms[1], 'VERB', 'VBD').l('nsubj', self.listed()))

    def object_list(self):
        v = self.stored()
        self.seen.append(next(verb[0] for verb in goods_verbs if v.form in verb))
        return v

    def headline(self):
        if self.chance(0.3):
            self.seen.append('bomb')
            return self.harm_headline()
        if self.chance(0.3):
            return self.paired_headline()
        forms, complete = self.phrase()
        v = W(forms[3], 'VERB', 'VBZ') if self.chance(0.6) else W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
        return complete(v.before('nsubj', self.state()))

    def time_phrase(self):
        v = self.plain()
        n = len(flat(v, []))
        self.day(v)
        return v if len(flat(v, [])) > n else None

    def conditional(self):
        return self.condition()

    def reason_given(self):
        v = self.plain()
        return None if any(c.form == 'for' or c.form == 'about' for x in v.right for c in x.left) else self.reason(v)

    def nominal(self):
        v = self.g.choice([self.noun_event, self.deed, self.casualties])()
        if v.form not in ('killed', 'wounded', 'injured', 'cancelled', 'postponed', 'announced', 'delayed'):
            v.form = self.pick(['angered', 'worried', 'alarmed', 'surprised'])
        self.seen = self.seen or ['bomb' if v.form in ('killed', 'wounded', 'injured') else 'meet']
        return v

    def titled(self):
        return self.finite(self.person())

    def apposition(self):
        return self.finite(self.described())

    def two_objects(self):
        k = self.g.random()
        v = self.pick(send if k < 0.6 else give)
        self.seen.append(v[0])
        o = self.noun(self.pick(boats)).l('nummod', w(self.g.choice(['two', 'three', 'five']))) if k < 0.6 else W(self.pick(['loan', 'credit', 'ship', 'grant']), 'NOUN', 'NN').l('det', w('a'))
        return self.verb(v, self.state()).r('iobj', self.actor()).r('obj', o)

    def participle(self):
        return self.with_participle()

    def shared_subject(self):
        first, more = self.plain(), self.phrase()
        return first.r('conj', more[1](W(more[0][1], 'VERB', 'VBD').l('cc', w(self.g.choice(['and', 'but'])))))

    def purpose(self):
        self.seen.append('mass')
        return self.for_purpose()


# name: method, numbers of verb phrases it may hold
PLAN = {
    'plain': ('plain', (1,)), 'passive-by': ('passive_by', (1,)), 'passive': ('passive_bare', (1,)), 'reduced-relative': ('reduced_relative', (1,)),
    'relative-clause': ('relative_clause', (1, 2)), 'attribution-initial': ('attribution_initial', (1,)), 'attribution-final': ('attribution_final', (1,)),
    'attribution-medial': ('attribution_medial', (0, 1)), 'according-to': ('according_to', (1,)), 'negation': ('negation', (1, 2)),
    'modality': ('modality', (1,)), 'denial': ('denial', (1, 2)), 'control': ('control', (2,)), 'actor-list': ('actor_list', (1,)),
    'object-list': ('object_list', (1,)), 'headline': ('headline', (1,)), 'time-phrase': ('time_phrase', (1,)), 'condition': ('conditional', (2,)),
    'reason': ('reason_given', (1,)), 'nominal': ('nominal', (1,)), 'title': ('titled', (1,)), 'apposition': ('apposition', (1,)),
    'two-objects': ('two_objects', (1,)), 'participle': ('participle', (1, 2)), 'shared-subject': ('shared_subject', (2,)), 'purpose': ('purpose', (2,))}


def natural(words):
    """No actor twice, adjectives that suit their noun, nothing overlong."""
    forms = [x.form for x in words]
    names = [x.form for x in words if x.form in states or x.form in demonyms]
    heads = {id(c): x for x in words for c in x.left + x.right}
    verbs = [x.form for x in words if x.upos == 'VERB' and x.form not in ('according', 'According')]
    for x in words:
        if x.rel == 'amod' and x.form in SUITS and heads[id(x)].form not in SUITS[x.form].split() + ['Ministry', 'Council', 'Agency', 'Office', 'Department', 'Minister'] * (x.form in ('foreign', 'Foreign')):
            return False
        if x.rel == 'conj' and x.upos == 'PROPN' and x.form == heads[id(x)].form:
            return False
    crowd = any(x.rel == 'conj' and x.upos == 'PROPN' or x.xpos == 'NNS' and x.rel == 'nsubj' for x in words)
    if crowd and any(f in ('it', 'its') for f in forms):
        return False
    if any(a.form in ('patrol', 'assault', 'rescue', 'transport') and b.form in ('generators', 'trucks', 'rifles') for a, b in zip(words, words[1:])):
        return False
    quantified = all(not (a.rel == 'nummod' and b.form in ('talks', 'exercises', 'supplies')) for a, b in zip(words, words[1:]))
    return len(words) <= 21 and len(set(names)) == len(names) and len(set(verbs)) == len(verbs) and quantified and 'water' not in forms


AMBIGUOUS = set('with from in near over after on against'.split())


def alternative(words, heads, x):
    """The second place a phrase may hang: object or verb, and for time phrases the clause above."""
    case = next((c.form for c in x.left if c.rel == 'case'), None)
    head = heads.get(id(x))
    if head is None or (x.rel not in ('nmod', 'obl', 'obl:unmarked')):
        return None
    above = heads.get(id(head))
    if x.rel == 'nmod' and head.rel == 'obj' and (case in AMBIGUOUS or (case == 'to' and head.form in cut)):
        return above, 'obl'
    objects = [c for c in head.right if c.rel == 'obj']
    if x.rel == 'obl' and case in ('in', 'near', 'with') and objects and head.right.index(x) == head.right.index(objects[-1]) + 1 and not x.form in MONTHS:
        return objects[-1], 'nmod'
    if head.rel in ('xcomp', 'ccomp', 'conj') and above is not None and (case in ('on', 'in', 'over', 'after', 'near') or x.rel == 'obl:unmarked'):
        return above, x.rel
    return None


MONTHS = set('June May March Monday Friday Tuesday'.split())


def written(root, notes):
    words = flat(root, [])
    place = {id(x): i + 1 for i, x in enumerate(words)}
    heads = {id(c): x for x in words for c in x.left + x.right}
    lines = [f'# {key} = {value}' for key, value in notes.items()] + ['# text = ' + ' '.join(x.form for x in words)]
    for i, x in enumerate(words):
        alt = alternative(words, heads, x)
        misc = f'AltHead={place[id(alt[0])]}|AltDeprel={alt[1]}' if alt else '_'
        head = heads.get(id(x))
        lines.append(f'{i + 1}\t{x.form}\t_\t{x.upos}\t{x.xpos}\t_\t{place[id(head)] if head else 0}\t{x.rel}\t_\t{misc}')
    return '\n'.join(lines) + '\n\n'


def candidate(grammar, name):
    method, sizes = PLAN[name]
    grammar.seen = []
    root = getattr(grammar, method)()
    if root is None or len(grammar.seen) not in sizes:
        return None
    if (name == 'control') != ('xcomp' in {c.rel for c in root.right} and name == 'control'):
        return None
    if name != 'headline':
        root.r('punct', w('.'))
    words = flat(root, [])
    if not natural(words):
        return None
    words[0].form = words[0].form[0].upper() + words[0].form[1:]
    for one, after in zip(words, words[1:]):
        if one.form in ('a', 'A') and one.xpos == 'DT' and after.form[0] in 'aeiou':
            one.form += 'n'
    verb = grammar.seen[0] if grammar.seen else 'detain'
    return (TYPE[verb], verb, root) if verb in TYPE else None


def chosen(name, used):
    """Each time the candidate whose type, then verb, then actors were used least."""
    grammar, pool = Probe(name), []
    while len(pool) < 250:
        found = candidate(grammar, name)
        if found:
            pool.append(found)
    picked = []
    for _ in range(EACH):
        cost = lambda c: (sum(p[1] == c[1] for p in picked), used.get(c[0], 0), sum(used.get(x.form, 0) for x in flat(c[2], []) if x.upos in ('PROPN', 'VERB', 'NOUN')))
        best = min(pool, key=cost)
        pool.remove(best)
        picked.append(best)
        used[best[0]] = used.get(best[0], 0) + 1
        for x in flat(best[2], []):
            used[x.form] = used.get(x.form, 0) + 1
    return picked


def main():
    by_hand = [block for block in open(FILE, encoding='utf8').read().split('\n\n') if '# made = hand' in block]
    used, out = {}, []
    for name in PLAN:
        for i, (kind, verb, root) in enumerate(chosen(name, used)):
            out.append(written(root, {'sent_id': f'{name}-{i + 1}', 'construction': name, 'type': kind, 'verb': verb, 'made': 'template'}))
    with open(FILE, 'w', encoding='utf8') as file:
        file.write('# licence = Apache-2.0; own sentences\n' + ''.join(out) + ''.join(block.strip('\n') + '\n\n' for block in by_hand))


if __name__ == '__main__':
    main()
