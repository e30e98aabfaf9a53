"""More frames of news prose: medial sources, titles, appositions, lists of objects, participles, event nouns, headlines.

Mixed into Grammar of templates.py, which has the actors and the clauses. Conventions as counted in EWT and GUM: commas
belong to the phrase they divide off; a say-clause inside its content is parataxis; a purpose is advcl; whom one tells is iobj.
"""
from trees import V, W, w

surnames = 'Okafor Lindqvist Amara Holt Tavita Weir Moreno Varga Haddad Petrov Nakata Silva'.split()
given = 'Lena Ruslan Maren Tomas Aisha Pavel Ines Omar'.split()
towns = 'Karsa Velmora Tarnik Doverin Ostrel Maruba Kesten Halvar'.split()
reached = V('tell/told/told/tells/telling inform/informed/informed/informs/informing assure/assured/assured/assures/assuring remind/reminded/reminded/reminds/reminding notify/notified/notified/notifies/notifying')
crimes = 'sabotage aggression treason blackmail fraud terrorism'.split()
seized = V('take/took/taken/takes/taking freeze/froze/frozen/freezes/freezing hide/hid/hidden/hides/hiding steal/stole/stolen/steals/stealing store/stored/stored/stores/storing burn/burned/burned/burns/burning ship/shipped/shipped/ships/shipping destroy/destroyed/destroyed/destroys/destroying')
goods = 'accounts villas tents blankets ammunition trucks yachts radios fuel maps rockets passports medicine generators'.split()
deeds = 'arrest killing release expulsion capture transfer'.split()
moves = 'visit trip return withdrawal flight retreat'.split()
upset = V('anger/angered/angered/angers/angering alarm/alarmed/alarmed/alarms/alarming surprise/surprised/surprised/surprises/surprising please/pleased/pleased/pleases/pleasing encourage/encouraged/encouraged/encourages/encouraging embolden/emboldened/emboldened/emboldens/emboldening')
causes = 'verdict attack vote ruling strike speech'.split()
harm = V('kill/killed/killed/kills/killing wound/wounded/wounded/wounds/wounding free/freed/freed/frees/freeing jail/jailed/jailed/jails/jailing injure/injured/injured/injures/injuring trap/trapped/trapped/traps/trapping')
blasts = 'attack blast bomb shelling strike explosion'.split()
crowd = 'soldiers people workers pilots sailors nurses miners monks'.split()


class News:
    def person(self, title=True):
        """Foreign Minister Okafor, President Lena Holt of B, Ruslan Weir."""
        name = W(self.pick(surnames), 'PROPN', 'NNP')
        if self.chance(0.4):
            name = W(self.pick(given), 'PROPN', 'NNP').r('flat', name)
        if not title:
            return name
        head, before = self.g.choice([('President', None), ('General', None), ('Minister', 'Prime'), ('Minister', 'Foreign'), ('Minister', 'Defence'), ('Secretary', 'Defence'), ('Chancellor', None), ('Ambassador', None)])
        t = W(head, 'PROPN', 'NNP')
        if before:
            t.l('amod' if before in ('Prime', 'Foreign') else 'compound', W(before, 'ADJ' if before in ('Prime', 'Foreign') else 'PROPN', 'NNP'))
        if self.chance(0.3):
            t.before('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
        name.l('nmod:desc', t)
        return name.r('nmod', self.pp('of', self.state())) if head == 'President' and self.chance(0.3) else name

    def described(self):
        """Lena Holt, a lawyer from B, / the mayor of Karsa, a former general,"""
        role = W(self.pick(['minister', 'lawyer', 'general', 'banker', 'editor', 'envoy']), 'NOUN', 'NN')
        if self.chance(0.5):
            head = self.person(title=False)
        else:
            head = W(self.pick(['mayor', 'governor', 'head', 'leader']), 'NOUN', 'NN').l('det', w('the'))
            head.r('nmod', self.pp('of', W(self.pick(towns), 'PROPN', 'NNP') if self.chance(0.5) else self.state()))
        if self.chance(0.5):
            role.l('det', w('the')).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
            if role.form in ('minister', 'envoy', 'editor'):
                role.l('amod', W('foreign', 'ADJ', 'JJ'))
        else:
            role.l('det', w('a')).l('amod', W('former', 'ADJ', 'JJ')) if self.chance(0.5) else role.l('det', w('a')).r('nmod', self.pp('from', self.state()))
        return head.r('appos', role.before('punct', w(',')).r('punct', w(',')))

    def inner(self, form, mark=None):
        """A verb phrase below another verb, in one of the five forms."""
        forms, complete = self.phrase()
        v = W(forms[form], 'VERB', ['VB', 'VBD', 'VBN', 'VBZ', 'VBG'][form])
        return complete(v.l('mark', mark) if mark else v)

    def finite(self, subject, that=False):
        forms, complete = self.phrase()
        v = complete(self.verb(forms, subject))
        return v.before('mark', w('that')) if that else v

    def goods_list(self):
        first, *rest = self.g.sample(self.half_of(goods), self.g.choice([2, 3, 3]))
        head = self.noun(first)
        for i, form in enumerate(rest):
            n = self.noun(form)
            if self.chance(0.3):
                n.l('nummod', w('two')) if form.endswith('s') else n.l('amod', W('heavy', 'ADJ', 'JJ'))
            head.r('conj', n.before('cc', w('and')) if i == len(rest) - 1 else n.before('punct', w(',')))
        return head.l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ')) if self.chance(0.3) else head

    def news_clause(self):
        return self.g.choice([self.told, self.accused_of, self.acted, self.acted, self.stored, self.stored, self.with_participle, self.deed, self.for_purpose, self.claim_that, self.kept_from, self.quantified, self.denied_news, self.shaded])()

    def told(self):
        """A told B that C had V-ed."""
        whom = self.actor() if self.chance(0.5) else self.noun(self.pick(['reporters', 'parliament', 'journalists', 'lawmakers'])) if self.chance(0.7) else W('station', 'NOUN', 'NN').l('det', w('a')).l('compound', W('radio', 'NOUN', 'NN'))
        v = W(self.pick(reached)[1], 'VERB', 'VBD').l('nsubj', self.speaker()).r('iobj', whom)
        return v.r('ccomp', self.finite(self.actor(), that=True))

    def accused_of(self):
        forms = self.either(V('accuse/accused/accused/accuses/accusing'), V('accuse/accused/accused/accuses/accusing suspect/suspected/suspected/suspects/suspecting'))
        return self.verb(forms, self.actor()).r('obj', self.state()).r('obl', self.pp('of', W(self.pick(crimes), 'NOUN', 'NN')))

    def acted(self):
        """A clause whose subject is a person with a title or an apposition."""
        return self.finite(self.person() if self.chance(0.6) else self.described())

    def stored(self):
        """A froze accounts, villas and two yachts (in C)."""
        forms = self.pick(seized)
        v = self.verb(forms, self.actor()) if self.chance(0.4) else W(forms[1], 'VERB', 'VBD').l('nsubj', self.state())
        v.r('obj', self.goods_list())
        return v.r('obl', self.pp(self.g.choice(['in', 'near']), self.state())) if self.chance(0.3) else v

    def with_participle(self):
        """Asked about the vote, A denied ...; angered by the vote, A ...; A ..., saying that it had V-ed."""
        cause = W(self.pick(causes), 'NOUN', 'NN').l('det', w('the'))
        k, v = self.g.random(), self.finite(self.actor())
        if k < 0.3:
            p = W('asked', 'VERB', 'VBN').r('obl', self.pp('about', cause))
        elif k < 0.6:
            p = W(self.pick(upset)[2], 'VERB', 'VBN').r('obl:agent', self.pp('by', cause))
        else:
            it = W('it', 'PRON', 'PRP')
            c = self.finite(it, that=self.chance(0.4))
            return v.r('advcl', W(self.g.choice(['saying', 'claiming', 'adding', 'arguing']), 'VERB', 'VBG').l('punct', w(',')).r('ccomp', c))
        return v.before('advcl', p.r('punct', w(',')))

    def deed(self):
        """The arrest of two C sailors by A angered B; the visit of A's envoy to C was cancelled."""
        if self.chance(0.5):
            victim = self.noun(self.pick(crowd)).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))
            n = W(self.pick(deeds), 'NOUN', 'NN').l('det', w('the')).r('nmod', self.pp('of', victim)).r('nmod', self.pp('by', self.actor()))
        else:
            n = W(self.pick(moves), 'NOUN', 'NN').l('det', w('the')).r('nmod', self.pp('of', W(self.pick(['minister', 'premier', 'envoy', 'army']), 'NOUN', 'NN').l('det', w('the')).l('amod', W(self.g.choice(self.demonyms), 'ADJ', 'JJ'))))
            n.r('nmod', self.pp(self.g.choice(['to', 'from']), W(self.pick(towns), 'PROPN', 'NNP') if self.chance(0.5) else self.state()))
        if self.chance(0.3):
            return W(self.pick(['cancelled', 'postponed', 'delayed', 'announced']), 'VERB', 'VBN').l('nsubj:pass', n).l('aux:pass', w('was'))
        return W(self.pick(upset)[1], 'VERB', 'VBD').l('nsubj', n).r('obj', self.actor())

    def claim_that(self):
        """A's claim that B had V-ed angered C; a report by A that ..."""
        n = W(self.pick(['claim', 'report', 'allegation', 'suggestion', 'statement', 'accusation']), 'NOUN', 'NN')
        if self.chance(0.5):
            n.l('nmod:poss', self.state().r('case', W("'s", 'PART', 'POS')))
        else:
            n.l('det', w(self.g.choice(['the', 'a'])))
            if self.chance(0.5):
                n.r('nmod', self.pp('by', self.actor()))
        n.r('acl', self.finite(self.actor(), that=True))
        return W(self.pick(upset)[1], 'VERB', 'VBD').l('nsubj', n).r('obj', self.actor())

    def kept_from(self):
        """The blockade prevented ships from V-ing."""
        subject = self.actor() if self.chance(0.5) else W(self.pick(['blockade', 'storm', 'strike', 'curfew']), 'NOUN', 'NN').l('det', w('the'))
        forms = self.either(V('prevent/prevented/prevented/prevents/preventing stop/stopped/stopped/stops/stopping'), V('bar/barred/barred/bars/barring prevent/prevented/prevented/prevents/preventing'))
        v = self.verb(forms, subject).r('obj', self.noun(self.pick(crowd)) if self.chance(0.5) else self.state())
        return v.r('advcl', self.inner(4, W('from', 'SCONJ', 'IN')))

    def quantified(self):
        """No one doubts that A V-ed; nobody V-ed; few states V-ed."""
        k = self.g.random()
        if k < 0.4:
            who = W('one', 'PRON', 'NN').l('det', w('no'))
        elif k < 0.6:
            who = W(self.g.choice(['nobody', 'everyone']), 'PRON', 'NN')
        else:
            who = W(self.pick(['states', 'diplomats', 'ministers', 'observers']), 'NOUN', 'NNS').l('amod', W(self.g.choice(['few', 'many']), 'ADJ', 'JJ'))
        many = who.xpos == 'NNS'
        if self.chance(0.5):
            verb = self.g.choice(['doubt', 'believe', 'deny', 'claim', 'think'])
            third = 'denies' if verb == 'deny' else verb + 's'
            v = W(verb if many else third, 'VERB', 'VBP' if many else 'VBZ').l('nsubj', who)
            return v.r('ccomp', self.finite(self.actor(), that=self.chance(0.8)))
        forms, complete = self.phrase()
        return complete(W(forms[1], 'VERB', 'VBD').l('nsubj', who))

    def for_purpose(self):
        """A sent soldiers from C to V; workers marched to V."""
        if self.chance(0.5):
            v = W(self.pick(['march', 'gather', 'rally', 'meet'])[:], 'VERB', 'VBP').l('nsubj', self.noun(self.pick(crowd)))
            v.form, v.xpos = {'march': 'marched', 'gather': 'gathered', 'rally': 'rallied', 'meet': 'met'}[v.form], 'VBD'
            v.r('obl', self.pp('in', W(self.pick(towns), 'PROPN', 'NNP')))
        else:
            v = W(self.pick(['sent', 'recruited', 'trained', 'hired']), 'VERB', 'VBD').l('nsubj', self.state())
            v.r('obj', self.noun(self.pick(crowd)).r('nmod', self.pp('from', self.state())))
        return v.r('advcl', self.inner(0, W('to', 'PART', 'TO')))

    def denied_news(self):
        """A denied reports that B had V-ed; A rejected claims of sabotage."""
        n = W(self.pick(['reports', 'claims', 'rumours', 'allegations', 'suggestions', 'accusations']), 'NOUN', 'NNS')
        n.r('acl', self.finite(self.state(), that=True)) if self.chance(0.6) else n.r('nmod', self.pp('of', W(self.pick(crimes), 'NOUN', 'NN')))
        return W(self.pick(['denied', 'dismissed', 'rejected', 'disputed', 'repeated', 'ignored']), 'VERB', 'VBD').l('nsubj', self.actor()).r('obj', n)

    def shaded(self):
        """A no longer Vs; A, not B, V-ed; A V-ed without V-ing; neither A nor B V-ed."""
        k, (forms, complete) = self.g.random(), self.phrase()
        subject = W(self.g.choice(self.states), 'PROPN', 'NNP')
        if k < 0.25:
            longer = W('longer', 'ADV', 'RBR').l('advmod', W('no', 'ADV', 'RB'))
            return complete(W(forms[3], 'VERB', 'VBZ').l('nsubj', subject).l('advmod', longer))
        if k < 0.5:
            other = W(self.g.choice(self.states), 'PROPN', 'NNP').l('advmod', w('not')).before('punct', w(',')).r('punct', w(','))
            return complete(W(forms[1], 'VERB', 'VBD').l('nsubj', subject.r('conj', other)))
        if k < 0.75:
            v = W(forms[1], 'VERB', 'VBD').l('nsubj', subject)
            return complete(v).r('advcl', self.inner(4, W('without', 'SCONJ', 'IN')))
        other = W(self.g.choice(self.states), 'PROPN', 'NNP').l('cc', W('nor', 'CCONJ', 'CC'))
        return complete(W(forms[1], 'VERB', 'VBD').l('nsubj', subject.l('cc:preconj', W('neither', 'CCONJ', 'CC')).r('conj', other)))

    def news_sentence(self):
        k = self.g.random()
        if k < 0.45:
            return self.medial().r('punct', w('.'))
        if k < 0.62:
            return self.now_said().r('punct', w('.'))
        if k < 0.78:
            return self.split_quote().r('punct', w('.')) if self.chance(0.3) else self.told_quote().r('punct', w('.'))
        return self.harm_headline() if self.chance(0.6) else self.bare_headline()

    def medial(self):
        """The contract, A claimed, was V-ed."""
        v = self.passive() if self.chance(0.4) else self.finite(self.actor())
        place = next(i for i, c in enumerate(v.left) if c.rel.startswith('nsubj')) + 1
        if self.chance(0.15):
            source = self.speaker().before('case', W('according', 'VERB', 'VBG').r('fixed', w('to'))).before('punct', w(',')).r('punct', w(','))
            source.rel = 'obl'
        else:
            forms = self.pick(self.said)
            subject = self.speaker() if self.chance(0.8) else W('he', 'PRON', 'PRP')
            plural = subject.xpos in ('NNS', 'NNPS') or any(c.rel == 'conj' for c in subject.right)
            present = self.chance(0.3)
            form, xpos = (forms[0], 'VBP') if present and plural else (forms[3], 'VBZ') if present else (forms[1], 'VBD')
            source = W(form, 'VERB', xpos).l('punct', w(',')).l('nsubj', subject).r('punct', w(','))
            source.rel = 'parataxis'
        v.left.insert(place, source)
        return v

    def now_said(self):
        """A is V-ing, analysts say."""
        forms = self.pick(self.said)
        c = self.clause().r('punct', w(','))
        many = self.noun(self.pick(['analysts', 'officials', 'diplomats', 'sources', 'residents', 'experts']))
        one = W(self.pick(['spokesman', 'ministry', 'army', 'report']), 'NOUN', 'NN').l('det', w('the'))
        subject, form, xpos = (many, forms[0], 'VBP') if self.chance(0.7) else (one, forms[3], 'VBZ')
        return W(form, 'VERB', xpos).l('ccomp', c).l('nsubj', subject)

    def harm_headline(self):
        """Blast kills nine in Karsa market; five sailors freed after talks in C."""
        forms, count = self.pick(harm), self.g.choice(['two', 'three', 'five'])
        place = self.pp('in', W(self.pick(towns), 'PROPN', 'NNP') if self.chance(0.5) else self.state())
        if self.chance(0.5):
            people = self.noun(self.pick(crowd)).l('nummod', w(count))
            return W(forms[2], 'VERB', 'VBN').l('nsubj:pass', people).r('obl', place if self.chance(0.5) else self.pp('after', self.noun(self.pick(['talks', 'protests', 'clashes', 'riots'])).r('nmod', place)))
        people = w(count) if self.chance(0.4) else self.noun(self.pick(crowd)).l('nummod', w(count))
        return W(forms[3], 'VERB', 'VBZ').l('nsubj', W(self.pick(blasts), 'NOUN', 'NN')).r('obj', people).r('obl', place)

    def quoted(self):
        """They will V; our ships did not V."""
        they = W(self.g.choice(['They', 'We', 'He']), 'PRON', 'PRP') if self.chance(0.6) else self.noun(self.pick(crowd)).l('nmod:poss', W('Our', 'PRON', 'PRP$'))
        forms, complete = self.phrase()
        v = W(forms[0], 'VERB', 'VB').l('nsubj', they).l('aux', w(self.g.choice(['will', 'would', 'could', 'did'])))
        return complete(v.l('advmod', w('not')) if v.left[-1].form == 'did' or self.chance(0.3) else v)

    def told_quote(self):
        """Our soldiers did not V, a commander told the crowd: in quotation marks."""
        c = self.quoted().before('punct', w('"')).r('punct', w(',')).r('punct', W('"', 'PUNCT', "''"))
        if self.chance(0.5):
            v = W('told', 'VERB', 'VBD').l('ccomp', c).l('nsubj', self.speaker())
            return v.r('iobj', W(self.pick(['reporters', 'lawmakers', 'journalists', 'diplomats']), 'NOUN', 'NNS'))
        return W(self.pick(self.said)[1], 'VERB', 'VBD').l('ccomp', c).l('nsubj', self.speaker())

    def split_quote(self):
        """If they V, the general warned, we will V: in quotation marks."""
        forms, complete = self.phrase()
        c = complete(W(forms[0], 'VERB', 'VBP').l('mark', W('If', 'SCONJ', 'IN')).l('nsubj', W('they', 'PRON', 'PRP'))).r('punct', w(','))
        aside = W(self.pick(self.said)[1], 'VERB', 'VBD').l('nsubj', self.actor()).r('punct', w(','))
        forms, complete = self.phrase()
        v = W(forms[0], 'VERB', 'VB').l('punct', w('"')).l('advcl', c).l('punct', W('"', 'PUNCT', "''"))
        v.l('parataxis', aside).l('punct', w('"')).l('nsubj', w('we')).l('aux', w('will'))
        return complete(v).r('punct', W('"', 'PUNCT', "''"))

    def bare_headline(self):
        """Workers march on Karsa over the vote; A hails vote in B."""
        if self.chance(0.5):
            verb = self.pick(['march', 'strike', 'rally', 'gather'])
            preposition = {'march': 'on', 'strike': 'in', 'rally': 'in', 'gather': 'in'}[verb]
            v = W(verb, 'VERB', 'VBP').l('nsubj', self.noun(self.pick(crowd))).r('obl', self.pp(preposition, W(self.pick(towns), 'PROPN', 'NNP')))
            return v.r('obl', self.pp('over', W(self.pick(['prices', 'wages', 'taxes', 'pensions']), 'NOUN', 'NNS')))
        forms = self.pick(V('hail/hailed/hailed/hails/hailing mourn/mourned/mourned/mourns/mourning watch/watched/watched/watches/watching slam/slammed/slammed/slams/slamming'))
        thing = W(self.pick(['vote', 'blast', 'deal', 'strike', 'truce', 'protest']), 'NOUN', 'NN')
        return W(forms[3], 'VERB', 'VBZ').l('nsubj', self.state()).r('obj', thing.r('nmod', self.pp('in', self.state())))
