"""Template sentences of diplomatic and military news: the domain hole of the treebanks (training/README.md).

Trees follow the conventions of EWT and GUM: content before a final say-verb is its ccomp, the phrase after an object hangs by
frame, titles are nmod:desc of the name. Actors are drawn evenly from one world-wide list; the parser sees only their class.
Writes CoNLL-U. The probe set draws from the held-out halves of all word lists.
"""
import argparse, random, sys

sys.path.insert(0, '.')
from conllu import name_classes
from news import News
from trees import V, W, conllu, flat, half, w


impose = V('impose/imposed/imposed/imposes/imposing levy/levied/levied/levies/levying place/placed/placed/places/placing slap/slapped/slapped/slaps/slapping announce/announced/announced/announces/announcing')
suspend = V('suspend/suspended/suspended/suspends/suspending halt/halted/halted/halts/halting delay/delayed/delayed/delays/delaying freeze/froze/frozen/freezes/freezing resume/resumed/resumed/resumes/resuming withhold/withheld/withheld/withholds/withholding stop/stopped/stopped/stops/stopping cancel/cancelled/cancelled/cancels/cancelling block/blocked/blocked/blocks/blocking postpone/postponed/postponed/postpones/postponing speed/sped/sped/speeds/speeding')
deliver = V('deliver/delivered/delivered/delivers/delivering send/sent/sent/sends/sending sell/sold/sold/sells/selling supply/supplied/supplied/supplies/supplying export/exported/exported/exports/exporting ship/shipped/shipped/ships/shipping hand/handed/handed/hands/handing transfer/transferred/transferred/transfers/transferring')
deploy = V('deploy/deployed/deployed/deploys/deploying mass/massed/massed/masses/massing station/stationed/stationed/stations/stationing move/moved/moved/moves/moving')
attack = V('attack/attacked/attacked/attacks/attacking shell/shelled/shelled/shells/shelling bomb/bombed/bombed/bombs/bombing invade/invaded/invaded/invades/invading strike/struck/struck/strikes/striking raid/raided/raided/raids/raiding')
support = V('back/backed/backed/backs/backing support/supported/supported/supports/supporting praise/praised/praised/praises/praising condemn/condemned/condemned/condemns/condemning criticise/criticised/criticised/criticises/criticising denounce/denounced/denounced/denounces/denouncing welcome/welcomed/welcomed/welcomes/welcoming reject/rejected/rejected/rejects/rejecting')
visit = V('visit/visited/visited/visits/visiting host/hosted/hosted/hosts/hosting meet/met/met/meets/meeting summon/summoned/summoned/summons/summoning')
urge = V('urge/urged/urged/urges/urging ask/asked/asked/asks/asking press/pressed/pressed/presses/pressing order/ordered/ordered/orders/ordering warn/warned/warned/warns/warning')
# EWT and GUM: whom one asks, tells, allows or urges to do something is iobj, whom one orders or presses is obj.
forced = {form for verb in urge if verb[0] in ('press', 'order') for form in verb}
agree = V('agree/agreed/agreed/agrees/agreeing refuse/refused/refused/refuses/refusing promise/promised/promised/promises/promising pledge/pledged/pledged/pledges/pledging threaten/threatened/threatened/threatens/threatening offer/offered/offered/offers/offering decline/declined/declined/declines/declining vow/vowed/vowed/vows/vowing')
say = V('say/said/said/says/saying announce/announced/announced/announces/announcing report/reported/reported/reports/reporting claim/claimed/claimed/claims/claiming add/added/added/adds/adding allege/alleged/alleged/alleges/alleging confirm/confirmed/confirmed/confirms/confirming warn/warned/warned/warns/warning state/stated/stated/states/stating acknowledge/acknowledged/acknowledged/acknowledges/acknowledging')
arrest = V('arrest/arrested/arrested/arrests/arresting detain/detained/detained/detains/detaining expel/expelled/expelled/expels/expelling release/released/released/releases/releasing')
give = V('give/gave/given/gives/giving lend/lent/lent/lends/lending grant/granted/granted/grants/granting offer/offered/offered/offers/offering')
send = V('send/sent/sent/sends/sending give/gave/given/gives/giving lend/lent/lent/lends/lending offer/offered/offered/offers/offering sell/sold/sold/sells/selling promise/promised/promised/promises/promising grant/granted/granted/grants/granting')
withdraw = V('withdraw/withdrew/withdrawn/withdraws/withdrawing recall/recalled/recalled/recalls/recalling remove/removed/removed/removes/removing pull/pulled/pulled/pulls/pulling evacuate/evacuated/evacuated/evacuates/evacuating')
seize = V('seize/seized/seized/seizes/seizing confiscate/confiscated/confiscated/confiscates/confiscating arm/armed/armed/arms/arming train/trained/trained/trains/training fund/funded/funded/funds/funding shelter/sheltered/sheltered/shelters/sheltering')
fear = V('fear/feared/feared/fears/fearing expect/expected/expected/expects/expecting need/needed/needed/needs/needing want/wanted/wanted/wants/wanting face/faced/faced/faces/facing')
sign = V('sign/signed/signed/signs/signing reach/reached/reached/reaches/reaching ratify/ratified/ratified/ratifies/ratifying break/broke/broken/breaks/breaking violate/violated/violated/violates/violating')
hold = V('hold/held/held/holds/holding begin/began/begun/begins/beginning conduct/conducted/conducted/conducts/conducting')
measures = 'sanctions tariffs restrictions penalties curbs embargoes'.split()
cut = 'deliveries shipments exports talks aid supplies trade sales visas flights'.split()
arms = 'missiles S-400 batteries tanks aircraft jets rifles drones helicopters radars components'.split()
troops = 'troops soldiers forces warships fighters reservists'.split()
people = 'officials diplomats protesters activists students journalists soldiers fishermen'.split()
talk = 'talks exercises drills consultations negotiations'.split()
targets = 'positions towns bases convoys depots airfields'.split()
cities_probe = ['Karsa', 'Velmora', 'Tarnik', 'Doverin']
boats = 'boats rifles helicopters trucks vaccines generators trainers ships'.split()
rebels = 'rebels militants separatists fighters smugglers tankers dissidents insurgents'.split()
abstract = 'espionage unrest retaliation delays shortages water support pressure leaks sabotage'.split()
pacts = 'agreement treaty deal pact ceasefire accord contract truce'.split()
offices = 'minister president envoy ambassador spokesman general'.split()
ADJ = ['foreign', 'defence', 'prime', 'interior', 'new', 'heavy', 'military', 'economic', 'advanced']


class Grammar(News):
    def __init__(self, rng, names, probe):
        self.g, self.probe = rng, probe
        kinds = {'STATE': [], 'DEMONYM': []}
        for n, c in sorted(names.items()):
            if c in kinds and ' ' not in n and n[0].isupper() and '.' not in n and '-' not in n and "'" not in n:
                kinds[c].append(n)
        self.states, self.demonyms = (half(kinds[k], probe) for k in ('STATE', 'DEMONYM'))

    def pick(self, items):
        return self.g.choice(half(items, self.probe) if len(items) > 3 else items)

    def either(self, training, probe):
        """A word of a short list, which has a list of its own for the probe set."""
        return self.g.choice((probe if self.probe else training).split() if isinstance(training, str) else probe if self.probe else training)

    said = say

    def half_of(self, items):
        return half(items, self.probe)

    def chance(self, p):
        return self.g.random() < p

    def state(self):
        node = W(self.g.choice(self.states), 'PROPN', 'NNP')
        return node.l('det', w('the')) if self.chance(0.1) else node

    def listed(self):
        """A, B and C: every later member hangs on the first."""
        first = W(self.g.choice(self.states), 'PROPN', 'NNP')
        first.r('conj', self.state().before('punct', w(',')))
        return first.r('conj', self.state().before('cc', w('and')))

    def pact(self):
        return W(self.pick(pacts), 'NOUN', 'NN').l('det', w(self.g.choice(['the', 'the', 'a'])))

    def pastverb(self, forms):
        """had armed, has armed: auxiliaries before a participle that could be an adjective."""
        return W(forms[2], 'VERB', 'VBN').l('aux', w(self.g.choice(['had', 'had', 'has'])))

    def noun(self, form, plural=True):
        return W(form, 'PROPN' if form[0].isupper() else 'NOUN', ('NNPS' if plural else 'NNP') if form[0].isupper() else ('NNS' if plural else 'NN'))

    def actor(self):
        k = self.g.random()
        if k < 0.5:
            return self.state()
        if k < 0.68:
            return self.noun(self.pick(people + troops)).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
        if k < 0.78:
            head = W(self.pick(offices), 'NOUN', 'NN')
            poss = self.state().r('case', W("'s", 'PART', 'POS'))
            head.l('nmod:poss', poss)
            if self.chance(0.5):
                head.l('amod', W(self.g.choice(ADJ[:4]), 'ADJ', 'JJ'))
            return head
        if k < 0.86:
            head = W(self.g.choice(['government', 'army', 'navy', 'parliament', 'ministry', 'court']), 'NOUN', 'NN').l('det', w('the'))
            return head.l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
        if k < 0.92:
            a = self.state()
            b = self.state().before('cc', w('and'))
            return a.r('conj', b)
        if k < 0.95:
            return self.listed()
        head = W(self.pick(offices), 'NOUN', 'NN').l('det', w('the')).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
        return head.l('amod', W('foreign', 'ADJ', 'JJ')) if self.chance(0.5) else head

    def pp(self, prep, node):
        node.left.insert(0, w(prep))
        node.left[0].rel = 'case'
        return node

    def thing(self, forms):
        form = self.pick(forms)
        if form == 'S-400' or form == 'batteries':
            return W('batteries', 'NOUN', 'NNS').l('compound', W(self.g.choice(['S-400', 'Su-35', 'T-90', 'F-16', 'HQ-9']), 'PROPN', 'NNP'))
        node = self.noun(form) if form not in ('aid', 'trade', 'aircraft') else W(form, 'NOUN', 'NN' if form != 'aircraft' else 'NNS')
        k = self.g.random()
        if k < 0.2:
            node.l('amod', W(self.g.choice(ADJ[4:]), 'ADJ', 'JJ'))
        elif k < 0.3:
            node.l('nummod', w(self.g.choice(['two', 'three'])))
        elif k < 0.4 and form in cut:
            node.l('compound', W(self.g.choice(['arms', 'gas', 'grain', 'weapons', 'oil', 'missile']), 'NOUN', 'NN'))
        return node

    def day(self, v):
        k = self.g.random()
        if k < 0.25:
            v.r('obl:unmarked', W(self.g.choice(['Monday', 'Tuesday', 'Friday']), 'PROPN', 'NNP')) if self.chance(0.4) else v.r('obl', self.pp('on', W(self.g.choice(['Monday', 'Friday']), 'PROPN', 'NNP')))
        elif k < 0.35:
            v.r('obl', self.pp('in', W(self.g.choice(['June', 'May', 'March']), 'PROPN', 'NNP').r('nmod:unmarked', W(str(self.g.randint(1990, 2024)), 'NUM', 'CD'))))
        elif k < 0.42:
            v.r('obl:unmarked', W(self.g.choice(['week', 'month', 'year']), 'NOUN', 'NN').l('amod', W('last', 'ADJ', 'JJ')))
        return v

    # A verb phrase without its subject, as (verb forms, function that hangs the complements on the verb node).
    def phrase(self):
        k = self.g.randint(0, 25)
        if k > 15:
            return self.more_phrases(k)
        obl = lambda v, p, n: v.r('obl', self.pp(p, n))
        if k == 0:
            return self.pick(impose), lambda v: obl(v.r('obj', self.thing(measures)), 'on', self.actor())
        if k in (1, 14):
            def f(v):
                o = self.thing(cut)
                if self.chance(0.7):
                    o.r('nmod', self.pp(self.g.choice(['to', 'with', 'from']), self.actor()))
                return v.r('obj', o)
            return self.pick(suspend[:-1]), f
        if k in (2, 15):
            return self.pick(deliver), lambda v: obl(v.r('obj', self.thing(arms)), 'to', self.actor())
        if k == 3:
            return self.pick(deploy), lambda v: obl(v.r('obj', self.thing(troops)), self.g.choice(['near', 'to', 'in']), self.state())
        if k == 4:
            return self.pick(attack), lambda v: v.r('obj', self.noun(self.pick(targets)).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ')) if self.chance(0.5) else self.actor())
        if k in (5, 6):
            return self.pick(support), lambda v: v.r('obj', self.actor())
        if k == 7:
            return self.pick(visit), lambda v: v.r('obj', self.actor())
        if k == 8:
            return self.pick(give), lambda v: v.r('iobj', self.actor()).r('obj', W(self.pick(['loan', 'credit', 'ship', 'grant']), 'NOUN', 'NN').l('det', w('a')))
        if k == 9:
            return self.pick(arrest), lambda v: v.r('obj', self.thing(people))
        if k == 10:
            return self.pick(hold), lambda v: obl(v.r('obj', self.thing(talk)), 'with', self.actor())
        if k == 11:
            def f(v):
                forms, g = self.phrase()
                x = W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
                g(x)
                return v.r('xcomp', x)
            return self.pick(agree), f
        if k == 12:
            def f(v):
                forms, g = self.phrase()
                x = W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
                g(x)
                return v.r('obj' if v.form in forced else 'iobj', self.actor()).r('xcomp', x)
            return self.pick(urge), f
        def f(v):
            forms, g = self.phrase()
            x = W(forms[4], 'VERB', 'VBG').l('mark', W('of', 'SCONJ', 'IN'))
            g(x)
            return v.r('obj', self.actor()).r('advcl', x)
        return ('accuse', 'accused', 'accused', 'accuses', 'accusing'), f

    def more_phrases(self, k):
        obl = lambda v, p, n: v.r('obl', self.pp(p, n))
        its = lambda n: n.before('nmod:poss', w('its'))
        if k in (16, 17):  # A sent B two patrol boats
            def double(v):
                o = self.noun(self.pick(boats))
                if self.chance(0.7):
                    o.l('nummod', w(self.g.choice(['two', 'three', 'five'])))
                if self.chance(0.5):
                    o.l('compound', W(self.g.choice(['patrol', 'assault', 'rescue', 'transport']), 'NOUN', 'NN'))
                elif self.chance(0.3):
                    o.l('amod', W(self.g.choice(ADJ[4:]), 'ADJ', 'JJ'))
                return v.r('iobj', self.state()).r('obj', o)
            return self.pick(send), double
        if k == 18:
            return self.pick(withdraw), lambda v: obl(v.r('obj', its(self.thing(troops + ['ambassador', 'envoy']) if self.chance(0.5) else W(self.g.choice(['ambassador', 'envoy']), 'NOUN', 'NN'))), 'from', self.state())
        if k == 19:
            def armed(v):
                o = self.noun(self.pick(rebels))
                v.r('obj', o)
                return obl(v, 'in', self.state()) if self.chance(0.5) else v
            return self.pick(seize), armed
        if k == 20:  # denied that it had armed rebels
            def denied(v):
                forms, g = self.phrase()
                c = self.pastverb(forms)
                c.left.insert(0, w('it'))
                c.left[0].rel = 'nsubj'
                if self.chance(0.8):
                    c.left.insert(0, w('that'))
                    c.left[0].rel = 'mark'
                return v.r('ccomp', g(c))
            return self.either(V('deny/denied/denied/denies/denying admit/admitted/admitted/admits/admitting insist/insisted/insisted/insists/insisting confirm/confirmed/confirmed/confirms/confirming'), V('deny/denied/denied/denies/denying concede/conceded/conceded/concedes/conceding')), denied
        if k == 21:  # denied arming rebels
            def denied_ing(v):
                forms, g = self.phrase()
                return v.r('xcomp', g(W(forms[4], 'VERB', 'VBG')))
            return self.either(V('deny/denied/denied/denies/denying stop/stopped/stopped/stops/stopping consider/considered/considered/considers/considering'), V('avoid/avoided/avoided/avoids/avoiding deny/denied/denied/denies/denying suggest/suggested/suggested/suggests/suggesting')), denied_ing
        if k == 22:  # demanded that B withdraw
            def demanded(v):
                forms, g = self.phrase()
                return v.r('ccomp', g(W(forms[0], 'VERB', 'VB').l('mark', w('that')).l('nsubj', self.state())))
            return self.either(V('demand/demanded/demanded/demands/demanding propose/proposed/proposed/proposes/proposing'), V('recommend/recommended/recommended/recommends/recommending request/requested/requested/requests/requesting')), demanded
        if k == 23:  # blamed B for the attack
            def blamed(v):
                n = W(self.pick(['attack', 'delay', 'shortage', 'incident']), 'NOUN', 'NN').l('det', w('the'))
                return obl(v.r('obj', self.actor()), 'for', n)
            return self.either(V('blame/blamed/blamed/blames/blaming thank/thanked/thanked/thanks/thanking punish/punished/punished/punishes/punishing'), V('scold/scolded/scolded/scolds/scolding censure/censured/censured/censures/censuring applaud/applauded/applauded/applauds/applauding')), blamed
        if k == 24:
            def signed(v):
                o = self.pact()
                v.r('obj', o)
                p = self.pp('with', self.actor())
                return v.r('obl', p) if self.chance(0.5) else (o.r('nmod', p) and v)
            return self.pick(sign), signed
        def called(v):  # called on B to withdraw
            forms, g = self.phrase()
            x = W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
            return obl(v, 'on', self.state()).r('xcomp', g(x))
        return ('call', 'called', 'called', 'calls', 'calling'), called

    def accused(self):
        """B was accused by A of withholding water; B is expected to V; B is said to have V-ed."""
        subject = self.actor()
        be = W('were', 'AUX', 'VBD') if any(c.rel == 'conj' for c in subject.right) or subject.xpos == 'NNS' else w('was')
        k, (forms, g) = self.g.random(), self.phrase()
        if k < 0.45:
            v = W('accused', 'VERB', 'VBN').l('nsubj:pass', subject).l('aux:pass', be)
            if self.chance(0.7):
                v.r('obl:agent', self.pp('by', self.state()))
            x = W(forms[4], 'VERB', 'VBG').l('mark', W('of', 'SCONJ', 'IN'))
            return v.r('advcl', g(x))
        verb = self.g.choice(['said', 'reported', 'believed', 'expected', 'asked', 'urged', 'forced', 'allowed'])
        v = W(verb, 'VERB', 'VBN').l('nsubj:pass', subject).l('aux:pass', be)
        if verb in ('said', 'reported', 'believed') and self.chance(0.7):
            x = W(forms[2], 'VERB', 'VBN').l('mark', W('to', 'PART', 'TO')).l('aux', W('have', 'AUX', 'VB'))
        else:
            x = W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
        return v.r('xcomp', g(x))

    def seems(self):
        forms, g = self.phrase()
        subject = self.state()
        v = W(self.g.choice(['seems', 'appears']), 'VERB', 'VBZ').l('nsubj', subject)
        x = W(forms[2], 'VERB', 'VBN').l('mark', W('to', 'PART', 'TO')).l('aux', W('have', 'AUX', 'VB'))
        return v.r('xcomp', g(x))

    def relative_object(self):
        """The treaty, which A signed in 2001, was cancelled by B; sanctions imposed by A on B hurt C."""
        if self.chance(0.5):
            head = self.pact()
            forms = self.pick(sign)
            rel = W(forms[1], 'VERB', 'VBD').l('obj', w('which')).l('nsubj', self.state())
            rel.left.insert(0, w(','))
            rel.left[0].rel = 'punct'
            rel = self.day(rel).r('punct', w(','))
            head.r('acl:relcl', rel)
        else:
            head = self.noun(self.pick(measures + troops))
            v = W(self.g.choice(['imposed', 'announced', 'deployed', 'sent', 'ordered']), 'VERB', 'VBN')
            v.r('obl:agent', self.pp('by', self.state()))
            if self.chance(0.5):
                v.r('obl', self.pp(self.g.choice(['on', 'against', 'to']), self.state()))
            head.r('acl', v)
        if self.chance(0.5):
            forms = self.pick(suspend[:-1])
            v = W(forms[2], 'VERB', 'VBN').l('nsubj:pass', head).l('aux:pass', w('was') if head.xpos == 'NN' else w('were'))
            return v.r('obl:agent', self.pp('by', self.actor()))
        return W(self.pick(['angered', 'worried', 'hurt', 'helped', 'weakened', 'divided']), 'VERB', 'VBD').l('nsubj', head).r('obj', self.actor())

    def casualties(self):
        """Five soldiers were killed in an attack on B by A; A's strike on B killed five soldiers."""
        event = W(self.pick(['attack', 'strike', 'raid', 'ambush', 'bombing', 'offensive']), 'NOUN', 'NN').l('det', w('the'))
        event.r('nmod', self.pp(self.g.choice(['on', 'in', 'near']), self.state()))
        if self.chance(0.4):
            event.r('nmod', self.pp('by', self.actor()))
        people_ = self.noun(self.pick(people + troops)).l('nummod', w(self.g.choice(['two', 'three', 'five'])))
        verb = self.g.choice(['killed', 'wounded', 'injured'])
        if self.chance(0.5):
            return W(verb, 'VERB', 'VBN').l('nsubj:pass', people_).l('aux:pass', w('were')).r('obl', self.pp('in', event))
        return W(verb, 'VERB', 'VBD').l('nsubj', event).r('obj', people_)

    def reason(self, v):
        """... because it feared unrest; ... over the attack; ... after talks in C."""
        k = self.g.random()
        if k < 0.45:
            forms = self.pick(fear)
            c = W(self.g.choice([forms[1], forms[3]]), 'VERB', 'VBD').l('mark', w('because')).l('nsubj', w('it'))
            if c.form == forms[3]:
                c.xpos = 'VBZ'
            return v.r('advcl', c.r('obj', W(self.pick(abstract), 'NOUN', 'NN')))
        if k < 0.7:
            n = W(self.pick(abstract), 'NOUN', 'NN') if self.chance(0.5) else W(self.g.choice(['attack', 'dispute', 'incident', 'arrest']), 'NOUN', 'NN').l('det', w('the'))
            return v.r('obl', self.pp(self.g.choice(['over', 'after']), n)) if n.left else v.r('obl', self.pp('over', n))
        return v.r('obl', self.pp('after', self.noun(self.pick(talk)).r('nmod', self.pp('in', self.state()))))

    def condition(self):
        """If A attacks B, C will V."""
        f1, g1 = self.phrase()
        c = g1(W(f1[3], 'VERB', 'VBZ').l('mark', w('if')).l('nsubj', self.state())).r('punct', w(','))
        f2, g2 = self.phrase()
        v = W(f2[0], 'VERB', 'VB').l('advcl', c).l('nsubj', self.state()).l('aux', w(self.g.choice(['will', 'would', 'could', 'may'])))
        return g2(v)

    def verb(self, forms, subject):
        """A finite verb with its auxiliaries and subject."""
        k = self.g.random()
        plural = any(c.rel == 'conj' for c in subject.right) or subject.xpos == 'NNS'
        if k < 0.55:
            return W(forms[1], 'VERB', 'VBD').l('nsubj', subject)
        if k < 0.63:
            return W(forms[2], 'VERB', 'VBN').l('nsubj', subject).l('aux', W('have', 'AUX', 'VBP') if plural else w('has'))
        if k < 0.71:
            v = W(forms[0], 'VERB', 'VB').l('nsubj', subject).l('aux', w(self.g.choice(['will', 'may', 'could', 'would'])))
            return v.l('advmod', w('not')) if self.chance(0.2) else v
        if k < 0.77:
            return W(forms[0], 'VERB', 'VB').l('nsubj', subject).l('aux', w('did')).l('advmod', w('not'))
        if k < 0.87:
            return W(forms[4], 'VERB', 'VBG').l('nsubj', subject).l('aux', W('are', 'AUX', 'VBP') if plural else w('is'))
        return W(forms[3] if not plural else forms[0], 'VERB', 'VBZ' if not plural else 'VBP').l('nsubj', subject)

    def passive(self):
        forms = self.pick(suspend[:-1] + arrest + attack)
        subject = self.thing(cut) if forms in suspend else self.thing(people)
        if forms in suspend and self.chance(0.6):
            subject.r('nmod', self.pp('to', self.actor()))
        v = W(forms[2], 'VERB', 'VBN').l('nsubj:pass', subject).l('aux:pass', w('was' if subject.form in ('aid', 'trade') else 'were'))
        if self.chance(0.5):
            v.r('obl:agent', self.pp('by', self.actor()))
        return self.day(v)

    def noun_event(self):
        """The suspension of deliveries to B angered C; clashes between A and B; A's decision to V."""
        k = self.g.randint(0, 3)
        if k == 0:
            n = W(self.g.choice(['suspension', 'delay', 'resumption', 'halt']), 'NOUN', 'NN').l('det', w('the'))
            inner = self.thing(cut)
            inner.r('nmod', self.pp('to', self.actor()))
            n.r('nmod', self.pp('of', inner))
        elif k == 1:
            pair = self.state()
            pair.r('conj', self.state().before('cc', w('and')))
            n = W(self.pick(['clashes', 'talks', 'relations', 'fighting', 'tensions', 'trade']), 'NOUN', 'NNS').r('nmod', self.pp('between', pair))
        elif k == 2:
            forms, g = self.phrase()
            x = W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
            g(x)
            n = W(self.g.choice(['decision', 'refusal', 'promise', 'threat', 'plan']), 'NOUN', 'NN').l('nmod:poss', self.state().r('case', W("'s", 'PART', 'POS'))).r('acl', x)
        else:
            n = W(self.g.choice(['attack', 'strike', 'raid']), 'NOUN', 'NN').l('det', w('the')).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ')).r('nmod', self.pp('on', self.state()))
        forms = self.pick(support + V('anger/angered/angered/angers/angering please/pleased/pleased/pleases/pleasing worry/worried/worried/worries/worrying alarm/alarmed/alarmed/alarms/alarming'))
        return W(forms[1], 'VERB', 'VBD').l('nsubj', n).r('obj', self.actor())

    def clause(self):
        if self.chance(0.2):
            return self.news_clause()
        k = self.g.random()
        if k < 0.10:
            return self.passive()
        if k < 0.17:
            return self.noun_event()
        if k < 0.38:
            return self.g.choice([self.accused, self.accused, self.seems, self.relative_object, self.casualties, self.condition])()
        forms, complete = self.phrase()
        subject = self.actor()
        if self.chance(0.08):  # relative clause on the subject
            f2, c2 = self.phrase()
            rel = W(f2[1], 'VERB', 'VBD').l('nsubj', w('which'))
            rel.left.insert(0, w(','))
            rel.left[0].rel = 'punct'
            c2(rel)
            rel.r('punct', w(','))
            subject = self.state().r('acl:relcl', rel)
        v = complete(self.verb(forms, subject))
        embeds = {c.rel for c in v.right}
        if self.chance(0.15) and 'ccomp' not in embeds:  # shared subject
            f2, c2 = self.phrase()
            v.r('conj', c2(W(f2[1], 'VERB', 'VBD').l('cc', w(self.g.choice(['and', 'but'])))))
        if self.chance(0.12) and not embeds & {'ccomp', 'xcomp', 'advcl'}:
            return self.reason(v)
        self.day(self.lowest(v))
        return v

    def lowest(self, v):
        """The last clause below a verb: a phrase at the end belongs there."""
        below = [c for c in v.right if c.rel in ('ccomp', 'xcomp', 'advcl', 'conj') and c.upos == 'VERB']
        return self.lowest(below[-1]) if below else v

    def body(self):
        """The US Justice Department, the Norwegian Foreign Ministry, state media: names of offices in capitals."""
        if self.chance(0.2):
            return W('media', 'NOUN', 'NNS').l('compound', W('state', 'NOUN', 'NN'))
        head = W(self.g.choice(['Ministry', 'Department', 'Office', 'Council', 'Agency']), 'PROPN', 'NNP').l('det', w('the'))
        if self.chance(0.5):
            head.l('compound', W(self.g.choice(self.states), 'PROPN', 'NNP'))
        else:
            head.l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
        kind = self.g.choice(['Justice', 'Defence', 'Foreign', 'Trade', 'Interior', 'Security'])
        return head.l('compound' if kind != 'Foreign' else 'amod', W(kind, 'PROPN' if kind != 'Foreign' else 'ADJ', 'NNP'))

    def speaker(self):
        k = self.g.random()
        if k < 0.4:
            if self.chance(0.25):
                return self.body()
            return self.noun(self.pick(['officials', 'analysts', 'diplomats', 'reports', 'sources'])) if self.chance(0.6) else self.noun('officials').l('det', w('some'))
        return self.actor()

    def sentence(self):
        if self.chance(0.12):
            return self.news_sentence()
        c, k = self.clause(), self.g.random()
        if k < 0.41:
            root = c
        elif k < 0.45:
            return self.quotation()
        elif k < 0.6:
            verb = self.pick(say)[1]
            root = W(verb, 'VERB', 'VBD')
            s = self.speaker()
            if self.chance(0.6) or verb not in ('said', 'claimed', 'alleged'):
                c.left.insert(0, w('that'))
                c.left[0].rel = 'mark'
            root.l('nsubj', s).r('ccomp', c)
        elif k < 0.78:
            root = W(self.pick(say)[1], 'VERB', 'VBD')
            c.r('punct', w(','))
            root.l('ccomp', c).l('nsubj', self.speaker())
        elif k < 0.86:
            s = self.speaker()
            s.left.insert(0, W('according', 'VERB', 'VBG').r('fixed', w('to')))
            s.left[0].rel = 'case'
            if self.chance(0.5):
                root = c.before('obl', s.r('punct', w(',')))
            else:
                root = c.r('obl', s.before('punct', w(',')))
        elif k < 0.93:
            seem = W(self.g.choice(['seems', 'appears']), 'VERB', 'VBZ').l('expl', w('it'))
            if self.chance(0.5):
                c.left.insert(0, w('that'))
                c.left[0].rel = 'mark'
            root = seem.r('ccomp', c)
        else:  # headline: present tense, no full stop
            if self.chance(0.25):
                return self.paired_headline()
            forms, complete = self.phrase()
            v = W(forms[3], 'VERB', 'VBZ') if self.chance(0.7) else W(forms[0], 'VERB', 'VB').l('mark', W('to', 'PART', 'TO'))
            v.left.insert(0, self.state())
            v.left[0].rel = 'nsubj'
            return complete(v)
        return root.r('punct', w('.'))


    def quotation(self):
        """'We will not V,' the minister said."""
        forms, g = self.phrase()
        c = W(forms[0], 'VERB', 'VB').l('punct', w('"')).l('nsubj', W('We', 'PRON', 'PRP')).l('aux', w(self.g.choice(['will', 'would', 'could']))).l('advmod', w('not'))
        c = g(c).r('punct', w(',')).r('punct', W('"', 'PUNCT', "''"))
        root = W('said', 'VERB', 'VBD').l('ccomp', c).l('nsubj', self.actor())
        return root.r('punct', w('.'))

    def paired_headline(self):
        """A, B hold talks; A says it will V."""
        forms, g = self.phrase()
        if self.chance(0.5):
            a = W(self.g.choice(self.states), 'PROPN', 'NNP').r('conj', W(self.g.choice(self.states), 'PROPN', 'NNP').l('punct', w(',')))
            return g(W(forms[0], 'VERB', 'VBP').l('nsubj', a))
        c = g(W(forms[0], 'VERB', 'VB').l('nsubj', w('it')).l('aux', w('will')))
        return W('says', 'VERB', 'VBZ').l('nsubj', self.state()).r('ccomp', c)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--names', default='../data/actors/states.tsv')
    p.add_argument('--count', type=int, default=1800)
    p.add_argument('--seed', type=int, default=7)
    p.add_argument('--probe', action='store_true')
    p.add_argument('--out', default='work/templates.conllu')
    opt = p.parse_args()
    grammar = Grammar(random.Random(opt.seed), name_classes(opt.names), opt.probe)
    with open(opt.out, 'w', encoding='utf8') as out:
        n = 0
        while n < opt.count:
            s = grammar.sentence()
            words = flat(s, [])
            if len(words) > 40:
                continue
            first = words[0]
            first.form = first.form[0].upper() + first.form[1:]
            for one, after in zip(words, words[1:]):
                if one.form in ('a', 'A') and one.xpos == 'DT' and after.form[0] in 'aeiou':
                    one.form += 'n'
            out.write(conllu(s))
            n += 1


if __name__ == "__main__":
    main()
